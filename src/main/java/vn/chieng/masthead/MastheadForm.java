package vn.chieng.masthead;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The masthead as an administrator fills it in, for the edition of the form's own address.
 *
 * @param seen what there was when the form was shown
 */
record MastheadForm(@Nullable String seen,
        @NotNull(message = "{masthead.valid-from.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validFrom,
        @NotBlank(message = "{masthead.name.missing}") @Size(max = 200, message = "{masthead.long}") @Nullable String name,
        @Size(max = 300, message = "{masthead.long}") @Nullable String tagline,
        @Size(max = 300, message = "{masthead.long}") @Nullable String agency,
        @Size(max = 300, message = "{masthead.long}") @Nullable String governingBody,
        @Size(max = 200, message = "{masthead.long}") @Nullable String domain,
        @Size(max = 100, message = "{masthead.long}") @Nullable String licenceNumber,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate licenceDate,
        @Size(max = 300, message = "{masthead.long}") @Nullable String licenceIssuer,
        @Size(max = 300, message = "{masthead.long}") @Nullable String address,
        @Size(max = 100, message = "{masthead.long}") @Nullable String phone,
        @Size(max = 100, message = "{masthead.long}") @Nullable String fax,
        @Email(message = "{masthead.email.wrong}") @Nullable String email,
        @Size(max = 200, message = "{masthead.long}") @Nullable String headName,
        @Size(max = 200, message = "{masthead.long}") @Nullable String headOffice) {

    static MastheadForm blank(String seen, LocalDate from) {
        return new MastheadForm(seen, from, Masthead.UNSET.name(), null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static MastheadForm of(MastheadEntry now, String seen, LocalDate from) {
        return new MastheadForm(seen, from, now.name(), now.tagline(), now.agency(), now.governingBody(), now.domain(), now.licenceNumber(),
                now.licenceDate(), now.licenceIssuer(), now.address(), now.phone(), now.fax(), now.email(), now.headName(), now.headOffice());
    }

    /** Date and issuer of a licence that has no number would be shown nowhere. */
    boolean lacksLicenceNumber() {
        return said(licenceNumber) == null && (licenceDate != null || said(licenceIssuer) != null);
    }

    MastheadForm seeing(String other) {
        return new MastheadForm(other, validFrom, name, tagline, agency, governingBody, domain, licenceNumber, licenceDate, licenceIssuer,
                address, phone, fax, email, headName, headOffice);
    }

    /** @return what was typed, if it is valid */
    MastheadEntry entry(String language) {
        return new MastheadEntry(Objects.requireNonNull(validFrom), language, Objects.requireNonNull(name).strip(), said(tagline), said(agency),
                said(governingBody), said(domain), said(licenceNumber), licenceDate, said(licenceIssuer), said(address), said(phone),
                said(fax), said(email), said(headName), said(headOffice));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
