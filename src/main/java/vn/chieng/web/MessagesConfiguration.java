package vn.chieng.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text a person reads: one file a module in {@code messages/}, Vietnamese without a suffix, other languages with
 * theirs ({@code place_en.properties}). A language that lacks a text gets the Vietnamese one.
 */
@Configuration
class MessagesConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var names = new TreeSet<String>();
        Arrays.stream(files).map(Resource::getFilename).forEach(file -> names.add(file.replaceFirst("(_[a-z]+)?\\.properties$", "")));
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names.stream().map(name -> "messages/" + name).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
