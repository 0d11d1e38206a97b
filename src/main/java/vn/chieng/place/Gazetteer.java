package vn.chieng.place;
@org.springframework.stereotype.Component
public class Gazetteer { public java.util.Set<Long> within(long p, java.time.LocalDate d){ return java.util.Set.of(p); } }
