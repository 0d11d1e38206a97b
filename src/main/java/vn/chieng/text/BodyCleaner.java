package vn.chieng.text;
public class BodyCleaner { public static Cleaned clean(String s){ return new Cleaned(s, java.util.Set.of()); } public static String plainText(String s){ return org.jsoup.Jsoup.parse(s).text(); } }
