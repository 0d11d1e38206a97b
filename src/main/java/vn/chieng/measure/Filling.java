package vn.chieng.measure;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the gaps of one event's sentences: its own names and figures mostly, so that its articles know each other by them. */
final class Filling {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final double ELSEWHERE = 0.15;
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December");
    private static final List<String> COMMUNES = List.of("Hợp Tiến", "Tân Lập", "Đồng Tâm", "Yên Hòa", "Phú Minh", "Quang Trung", "Thanh Sơn", "Nam Phong",
            "Bình Thuận", "Hưng Đạo", "Mỹ Lâm", "Xuân Phú", "An Lạc", "Bắc Sơn", "Cẩm Bình", "Châu Quế", "Dân Hòa", "Đại Đồng", "Đồng Lương", "Đức Hợp",
            "Gia Khánh", "Giao An", "Hạ Bì", "Hiền Lương", "Hòa Lạc", "Hồng Kỳ", "Khánh Thủy", "Kim Tiến", "La Vân", "Lam Sơn", "Lũng Cao", "Lương Nha",
            "Minh Quang", "Mường Chanh", "Nà Phặc", "Nghĩa Tâm", "Ngọc Lý", "Nhân Đạo", "Pắc Ma", "Phượng Mao", "Quảng Nguyên", "Sơn Thủy", "Tam Hợp",
            "Tân Kỳ", "Thạch Kiệt", "Thiện Kế", "Thượng Bằng", "Tiên Lãng", "Trung Minh", "Tú Lệ", "Văn Khúc", "Vân Hội", "Vĩnh Tuy", "Xuân Viên", "Yên Lãng",
            "Yên Tập");
    /** A figure that one article of an event gives is mostly the one that the others give, and its headline. */
    private static final double AGAIN = 0.6;

    private final Vocabulary vocabulary;
    private final boolean isVietnamese;
    private final Vocabulary.Subject subject;
    private final List<String> districts;
    private final int district;
    private final Random dice;
    private final List<String> communes;
    private final String project;
    private final String commune;
    private final List<String> persons;
    private final Random memory;
    private final String document;
    private final int number;
    private final int amount;

    Filling(Vocabulary vocabulary, String language, Vocabulary.Subject subject, List<String> districts, int district, Random dice) {
        this(vocabulary, language, subject, districts, district, COMMUNES, dice);
    }

    /** @param communes by name, without type words; the first is where it happens, unless all are {@link #COMMUNES} */
    Filling(Vocabulary vocabulary, String language, Vocabulary.Subject subject, List<String> districts, int district, List<String> communes,
            Random dice) {
        this.vocabulary = vocabulary;
        isVietnamese = language.equals("vi");
        this.subject = subject;
        this.districts = districts;
        this.district = district;
        this.dice = dice;
        this.communes = communes;
        commune = communes == COMMUNES ? commune() : typed(communes.getFirst());
        persons = List.of(person(), person());
        memory = new Random(persons.hashCode());
        document = InventedDocument.number(memory);
        number = memory.nextInt(281);
        amount = memory.nextInt(821);
        project = fill(one(vocabulary.projects()));
    }

    String fill(String template) {
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(filled(gap.group(1))));
    }

    private String filled(String gap) {
        return switch (gap) {
            case "place" -> dice.nextDouble() < ELSEWHERE ? one(districts) : districts.get(district);
            case "commune" -> dice.nextDouble() < ELSEWHERE ? commune() : commune;
            case "person" -> one(persons);
            case "role" -> one(vocabulary.roles());
            case "term" -> one(subject.terms());
            case "label" -> subject.label();
            case "project" -> project;
            case "number" -> String.valueOf(20 + figure(number, dice.nextInt(281)));
            case "percent" -> 4 + dice.nextInt(92) + "%";
            case "amount" -> money(80 + figure(amount, dice.nextInt(821)), isVietnamese);
            case "area" -> 2 + dice.nextInt(89) + " ha";
            case "day" -> day(1 + dice.nextInt(28), dice.nextInt(12));
            case "month" -> month(dice.nextInt(12));
            case "year" -> String.valueOf(2019 + dice.nextInt(7));
            case "document" -> dice.nextDouble() < ELSEWHERE ? InventedDocument.number(dice) : document;
            default -> throw new IllegalArgumentException("No filling for {" + gap + "}");
        };
    }

    private int figure(int own, int other) {
        return memory.nextDouble() < AGAIN ? own : other;
    }

    static String money(int millions, boolean inVietnamese) {
        return millions + (inVietnamese ? " triệu đồng" : " million dong");
    }

    private String day(int day, int month) {
        return isVietnamese ? "ngày " + day + " " + month(month) : day + " " + month(month);
    }

    private String month(int month) {
        return isVietnamese ? "tháng " + (month + 1) : MONTHS.get(month);
    }

    private String commune() {
        return typed(one(communes));
    }

    private String typed(String name) {
        return isVietnamese ? "xã " + name : name + " commune";
    }

    private String person() {
        return one(vocabulary.families()) + " " + one(vocabulary.given());
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
