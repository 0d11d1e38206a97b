package vn.chieng.measure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A province that isn't on any map: eight districts of six communes each. On one day the last district goes into the one before it,
 * and the first two communes of the first district become one.
 */
final class InventedLand {

    static final int COMMUNES = 6;

    private static final String PROVINCE = "invented";
    private static final LocalDate REFORM = LocalDate.of(2022, 7, 1);
    private static final String MADE_OF_TWO = PROVINCE + "-0-new";
    private static final List<String> DISTRICTS = List.of("Kỳ Phong", "Đà Khê", "Cao Lĩnh", "Mường Rậm", "Tân Thác", "Lương Bản", "Sơn Hạ", "Thượng Hồ");
    private static final List<String> FIRST = List.of("Hợp", "Tân", "Đồng", "Yên", "Phú", "Quang", "Thanh", "Nam");
    private static final List<String> SECOND = List.of("Tiến", "Lập", "Tâm", "Hòa", "Minh", "Trung");

    int districts() {
        return DISTRICTS.size();
    }

    /** The district in which this one's land lies today. */
    int today(int district) {
        return district == DISTRICTS.size() - 1 ? district - 1 : district;
    }

    int on(int district, LocalDate day) {
        return day.isBefore(REFORM) ? district : today(district);
    }

    String districtKey(int district, LocalDate day) {
        return PROVINCE + "-" + on(district, day);
    }

    String communeKey(int district, int commune, LocalDate day) {
        return district == 0 && commune < 2 && !day.isBefore(REFORM) ? MADE_OF_TWO : key(district, commune);
    }

    /** As a text calls it. */
    List<String> districtsIn(String language) {
        return DISTRICTS.stream().map(name -> language.equals("vi") ? "huyện " + name : plain(name) + " district").toList();
    }

    String communeName(int district, int commune, LocalDate day, String language) {
        var name = communeKey(district, commune, day).equals(MADE_OF_TWO) ? "Hợp Lập" : name(district, commune);
        return language.equals("vi") ? name : plain(name);
    }

    /** As lines of an exchange file. */
    List<Map<String, Object>> lines() {
        var lines = new ArrayList<>(List.of(unit(PROVINCE, "province", "Tỉnh", "Province", "Đà Lĩnh", List.of())));
        for (var district = 0; district < DISTRICTS.size(); district++) {
            lines.add(district(district));
            for (var commune = 0; commune < COMMUNES; commune++) {
                lines.add(commune(district, commune));
            }
        }
        var made = unit(MADE_OF_TWO, "commune", "Xã", "Commune", "Hợp Lập", List.of(Map.of("id", PROVINCE + "-0")));
        made.put("valid_from", REFORM.toString());
        made.put("predecessors", IntStream.range(0, 2).mapToObj(commune -> Map.of("id", key(0, commune))).toList());
        lines.add(made);
        return lines;
    }

    private Map<String, Object> district(int district) {
        var line = unit(PROVINCE + "-" + district, "district", "Huyện", "District", DISTRICTS.get(district), List.of(Map.of("id", PROVINCE)));
        if (today(district) != district) {
            line.put("valid_to", REFORM.toString());
            line.put("successors", List.of(PROVINCE + "-" + today(district)));
        }
        return line;
    }

    private Map<String, Object> commune(int district, int commune) {
        var parent = PROVINCE + "-" + district;
        var parents = today(district) == district ? List.of(Map.of("id", parent)) : List.of(Map.of("id", parent, "to", REFORM.toString()),
                Map.of("id", PROVINCE + "-" + today(district), "from", REFORM.toString()));
        var line = unit(key(district, commune), "commune", "Xã", "Commune", name(district, commune), parents);
        if (district == 0 && commune < 2) {
            line.put("valid_to", REFORM.toString());
            line.put("successors", List.of(MADE_OF_TWO));
        }
        return line;
    }

    private static Map<String, Object> unit(String key, String level, String vietnamese, String english, String name, List<Map<String, String>> parents) {
        var line = new LinkedHashMap<String, Object>(Map.of("type", "place", "id", key, "code", key, "level", level));
        line.putAll(Map.of("type_vi", vietnamese, "type_en", english, "name", name, "ascii", plain(name), "parents", parents));
        return line;
    }

    private static String key(int district, int commune) {
        return PROVINCE + "-" + district + "-" + commune;
    }

    private static String name(int district, int commune) {
        return FIRST.get(district) + " " + SECOND.get(commune);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
    }
}
