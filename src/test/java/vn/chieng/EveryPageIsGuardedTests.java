package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chieng.account.PublicAddresses;

/**
 * Every mapped address is either on the list of public ones, or shut to those who are not signed in, also to those who have a
 * form's token.
 */
@ChiengTest
class EveryPageIsGuardedTests {

    @Autowired List<RequestMappingHandlerMapping> mappings;
    @Autowired PublicAddresses open;
    @Autowired MockMvc mvc;

    @Test
    void strangersReachNothingThatNoModuleHasOpened() throws Exception {
        var reached = new ArrayList<String>();
        for (var request : requests().toList()) {
            if (!open.matches(plain(request))) {
                var answer = mvc.perform(MockMvcRequestBuilders.request(request.method(), request.path()).with(csrf())).andReturn();
                if (answer.getHandler() != null || !Set.of(302, 403, 404).contains(answer.getResponse().getStatus())) {
                    reached.add(request.method() + " " + request.path() + " " + answer.getResponse().getStatus());
                }
            }
        }
        assertThat(reached).isEmpty();
    }

    @Test
    void nothingButTheDoorsTakesAPostFromStrangers() {
        assertThat(requests().filter(request -> request.method().equals(HttpMethod.POST) && open.matches(plain(request))).map(Visit::path))
                .containsExactlyInAnyOrder("/dang-nhap", "/en/sign-in", "/loi-moi/1", "/en/invitation/1");
    }

    @Test
    void whatIsMappedInAnotherWayIsShutToo() throws Exception {
        for (var address : List.of("/fault", "/error", "/actuator", "/actuator/env", "/actuator/health/db", "/en/fault")) {
            assertThat(mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse().getStatus()).as(address).isIn(302, 403, 404);
        }
    }

    @Test
    void everyWordOfAnAddressIsAMessage() {
        var known = Stream.of("address", "account", "rescue").map(module -> ResourceBundle.getBundle("messages/" + module, Locale.ROOT))
                .flatMap(words -> words.keySet().stream().filter(key -> key.startsWith("address.")).map(words::getString)).toList();

        assertThat(patterns().filter(pattern -> !pattern.matches("/(en|media|error|actuator)(/.*)?"))
                .flatMap(pattern -> Stream.of(pattern.replaceAll("\\{[^/]*}|\\*+|\\.rss$", "").split("/"))).filter(word -> !word.isEmpty()))
                .isNotEmpty().isSubsetOf(known);
    }

    private Stream<String> patterns() {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream());
    }

    private Stream<Visit> requests() {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).flatMap(EveryPageIsGuardedTests::visits);
    }

    private static Stream<Visit> visits(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods).stream().flatMap(method ->
                mapping.getPatternValues().stream().map(pattern -> new Visit(method.asHttpMethod(), example(pattern))));
    }

    private static String example(String pattern) {
        return pattern.replaceAll("\\{[^/]*}", "1").replace("**", "x").replace("*", "x");
    }

    private static MockHttpServletRequest plain(Visit visit) {
        return new MockHttpServletRequest(visit.method().name(), visit.path());
    }

    private record Visit(HttpMethod method, String path) {}
}
