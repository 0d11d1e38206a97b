package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Whatever an operator can set stands in config/application.yml with a word about it. */
class ConfigurationIsExplainedTests {

    private static final Path EXPLAINED = Path.of("config/application.yml");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\\$\\{(chieng\\.[a-z0-9.-]+)");
    private static final Pattern COMMENTED_KEY = Pattern.compile("(?m)^( *)# ([a-z-]+):(?= |$)");

    @Test
    void everyKeyIsExplained() throws IOException {
        var used = new TreeSet<>(keys(new ClassPathResource("application.yml")));
        used.addAll(keysInCode(Path.of("src/main/java")));
        used.addAll(keysInCode(Path.of("src/main/resources/application.yml")));
        used.addAll(boundKeys());
        assertThat(used).contains("chieng.home", "chieng.database.url");
        assertThat(keys(explained())).containsAll(used.stream().filter(key -> key.startsWith("chieng.")).toList());
    }

    @Test
    void everyKeyIsCommentedOut() throws IOException {
        assertThat(Files.readString(EXPLAINED).lines().filter(line -> !line.isBlank())).allMatch(line -> line.strip().startsWith("#"));
    }

    /** The file as it is once every key is taken out of its comment. */
    private static Resource explained() throws IOException {
        var open = COMMENTED_KEY.matcher(Files.readString(EXPLAINED)).replaceAll("$1$2:");
        return new ByteArrayResource(open.getBytes());
    }

    private static Set<String> keys(Resource yaml) {
        var properties = new YamlPropertiesFactoryBean();
        properties.setResources(yaml);
        return properties.getObject().stringPropertyNames();
    }

    private static Set<String> keysInCode(Path root) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY_IN_CODE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static Set<String> boundKeys() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var keys = new TreeSet<String>();
        for (var found : scan.findCandidateComponents("vn.chieng")) {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            addKeys(type.getAnnotation(ConfigurationProperties.class).value(), type, keys);
        }
        return keys;
    }

    private static void addKeys(String prefix, Class<?> type, Set<String> keys) {
        for (var component : type.isRecord() ? type.getRecordComponents() : new java.lang.reflect.RecordComponent[0]) {
            var key = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            if (component.getType().isRecord()) {
                addKeys(key, component.getType(), keys);
            } else {
                keys.add(StringUtils.trimTrailingCharacter(key, '.'));
            }
        }
    }
}
