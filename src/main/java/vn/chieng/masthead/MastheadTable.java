package vn.chieng.masthead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows; few enough to be read all at once. */
@Repository
class MastheadTable {

    private static final String COLUMNS = """
            valid_from, language, name, tagline, agency, governing_body, domain, licence_number, licence_date, licence_issuer,
            address, phone, fax, email, head_name, head_office""";

    private final JdbcClient database;

    MastheadTable(JdbcClient database) {
        this.database = database;
    }

    List<MastheadEntry> all() {
        return database.sql("select " + COLUMNS + " from masthead order by language, valid_from").query(MastheadEntry.class).list();
    }

    /** Until the end of the transaction nobody else changes a row. */
    void lock() {
        database.sql("lock table masthead in share row exclusive mode").update();
    }

    Optional<MastheadEntry> from(LocalDate day, String language) {
        return database.sql("select " + COLUMNS + " from masthead where valid_from = ? and language = ?")
                .params(day, language)
                .query(MastheadEntry.class)
                .optional();
    }

    void put(MastheadEntry e) {
        database.sql("delete from masthead where valid_from = ? and language = ?").params(e.validFrom(), e.language()).update();
        database.sql("insert into masthead (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(e.validFrom(), e.language(), e.name(), e.tagline(), e.agency(), e.governingBody(), e.domain(), e.licenceNumber(),
                        e.licenceDate(), e.licenceIssuer(), e.address(), e.phone(), e.fax(), e.email(), e.headName(), e.headOffice())
                .update();
    }
}
