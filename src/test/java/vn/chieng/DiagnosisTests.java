package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.YAMLException;
import vn.chieng.database.OperatorWords;
import vn.chieng.database.Trouble;

class DiagnosisTests {

    private final OperatorWords words = new OperatorWords(Locale.ENGLISH);
    private final Diagnosis diagnosis = new Diagnosis("jdbc:postgresql://db/paper", "logs/serve.log");

    @Test
    void namesWhatADatabaseRefused() {
        assertThat(sentence(new SQLException("no", "28P01"))).contains("jdbc:postgresql://db/paper", "password");
        assertThat(sentence(new SQLException("no", "3D000"))).contains("does not exist");
        assertThat(sentence(new SQLException("no", "08001"))).contains("cannot be reached");
    }

    @Test
    void namesMigrationsThatDoNotFit() {
        assertThat(sentence(new FlywayException("V9 failed", new SQLException("syntax error", "42601")))).contains("syntax error", "logs/serve.log");
        assertThat(sentence(new SchemaManagementException("missing table [x]"))).contains("missing table [x]");
        assertThat(diagnosis.of(new IllegalStateException(new FlywayValidateException(new ErrorDetails(CoreErrorCode.ERROR, "not resolved locally"), "all"))))
                .hasMessage("trouble.database-newer");
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThat(sentence(new InvalidConfigurationPropertyValueException("server.port", "abc", "not a number"))).contains("server.port", "abc");
        assertThat(sentence(new IllegalArgumentException("port out of range:99999"))).contains("server.port", "99999");
        assertThat(sentence(new TypeMismatchException("Mars/Base", java.time.ZoneId.class))).contains("Mars/Base");
        assertThat(sentence(new YAMLException("mapping values are not allowed here\n line 3"))).contains("not allowed here line 3");
    }

    @Test
    void namesAPortThatIsTakenAndWhatWeFoundOurselves() {
        assertThat(sentence(new PortInUseException(8080))).contains("Port 8080");
        assertThat(sentence(new Trouble("trouble.production-needs-database"))).contains("CHIENG_DATABASE_URL");
    }

    @Test
    void saysAtLeastWhereToReadOn() {
        assertThat(sentence(new IllegalStateException("something\nelse"))).isEqualTo("Chiêng could not start: something else (details: logs/serve.log).");
    }

    private String sentence(Throwable cause) {
        return words.say(diagnosis.of(new BeanCreationException("a bean", "could not be made", cause)));
    }
}
