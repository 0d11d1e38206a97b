package vn.chieng.account;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The one chain: what no module has opened is closed. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Door door, PublicAddresses open, StaffAddresses staff, SecurityHeaders headers,
            Clock clock) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(open).permitAll()
                        .requestMatchers(staff.inEveryEdition(null, StaffAddresses.PASSWORD, StaffAddresses.SIGN_OUT)).authenticated()
                        .requestMatchers("/actuator/**").hasAuthority(Role.ADMINISTRATOR.name())
                        .anyRequest().hasAuthority(Role.REPORTER.name()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(door).accessDeniedHandler(door))
                // The page asked for travels in the address of the sign-in page, so that passers-by get no session.
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .logout(out -> out
                        .logoutRequestMatcher(staff.inEveryEdition(HttpMethod.POST, StaffAddresses.SIGN_OUT))
                        .logoutSuccessHandler((request, response, who) ->
                                response.sendRedirect(staff.in(request, StaffAddresses.SIGN_IN) + "?out")))
                .headers(headers::on)
                .addFilterBefore(new SessionEnd(open, clock), SecurityContextHolderFilter.class)
                .build();
    }

    /** Nobody watches single filters, and watching each takes as long as they do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Sign-in is {@link SignInDesk}'s; without this, Spring Boot would invent a user. */
    @Bean
    AuthenticationManager nobodyElse() {
        return attempt -> {
            throw new AuthenticationServiceException("People sign in at the sign-in page only");
        };
    }

    /**
     * What the server lets through is in order except for null characters in forms, which no database takes. Headers may hold
     * names in any script: browsers tell where they come from in the letters of the address.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        firewall.setAllowedHeaderValues(value -> true);
        return firewall;
    }

    @Bean
    PublicPages plainFiles() {
        return new PublicPages("/static/**", "/actuator/health/**");
    }
}
