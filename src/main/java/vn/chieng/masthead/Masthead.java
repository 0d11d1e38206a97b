package vn.chieng.masthead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says of itself in one language.
 *
 * @param agency        whose organ the paper is (cơ quan chủ quản)
 * @param governingBody the authority above the agency
 * @param headName      the editor-in-chief or director (người đứng đầu)
 * @param headOffice    what the head is called
 */
public record Masthead(String name, @Nullable String tagline, @Nullable String agency, @Nullable String governingBody,
        @Nullable String domain, @Nullable Licence licence, Contact contact, @Nullable String headName, @Nullable String headOffice) {

    /** What pages show until somebody has filled in the form. */
    static final Masthead UNSET = new Masthead("Chiêng", null, null, null, null, null, new Contact(null, null, null, null), null, null);

    /** The permit to publish (giấy phép). */
    public record Licence(String number, @Nullable LocalDate date, @Nullable String issuer) {}

    public record Contact(@Nullable String address, @Nullable String phone, @Nullable String fax, @Nullable String email) {}
}
