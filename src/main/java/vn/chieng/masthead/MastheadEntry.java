package vn.chieng.masthead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chieng.masthead.Masthead.Contact;
import vn.chieng.masthead.Masthead.Licence;

/** The masthead in one language from a day on, as it is written down and exchanged. */
public record MastheadEntry(LocalDate validFrom, String language, String name, @Nullable String tagline, @Nullable String agency,
        @Nullable String governingBody, @Nullable String domain, @Nullable String licenceNumber, @Nullable LocalDate licenceDate,
        @Nullable String licenceIssuer, @Nullable String address, @Nullable String phone, @Nullable String fax, @Nullable String email,
        @Nullable String headName, @Nullable String headOffice) {

    Masthead masthead() {
        return new Masthead(name, tagline, agency, governingBody, domain,
                licenceNumber == null ? null : new Licence(licenceNumber, licenceDate, licenceIssuer),
                new Contact(address, phone, fax, email), headName, headOffice);
    }
}
