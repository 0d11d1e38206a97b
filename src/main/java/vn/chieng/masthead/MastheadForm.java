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

/** The masthead as an administrator fills it in, for the edition of the form's own address. */
record MastheadForm(
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

    static MastheadForm of(Masthead now, LocalDate from) {
        var licence = now.licence();
        var contact = now.contact();
        return new MastheadForm(from, now.name(), now.tagline(), now.agency(), now.governingBody(), now.domain(),
                licence == null ? null : licence.number(), licence == null ? null : licence.date(), licence == null ? null : licence.issuer(),
                contact.address(), contact.phone(), contact.fax(), contact.email(), now.headName(), now.headOffice());
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
