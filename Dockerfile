# docker build -t chieng . ; see docker-compose.yml for how it runs.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY bin bin
RUN ./mvnw -B -q dependency:go-offline -DskipTests
COPY seeds seeds
COPY src src
RUN ./mvnw -B -q package -DskipTests \
    && java -Djarmode=tools -jar target/chieng-*.jar extract --destination /paper \
    && mv /paper/chieng-*.jar /paper/chieng.jar

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 chieng \
    && useradd --system --uid 10001 --gid chieng --home-dir /var/lib/chieng --shell /usr/sbin/nologin chieng \
    && install -d -o chieng -g chieng -m 0750 /var/lib/chieng
COPY --from=build /paper /opt/chieng
USER chieng
WORKDIR /var/lib/chieng
VOLUME /var/lib/chieng
ENV LANG=C.UTF-8 \
    CHIENG_HOME=/var/lib/chieng \
    SPRING_PROFILES_ACTIVE=production \
    LOGGING_THRESHOLD_CONSOLE=info
EXPOSE 8080
# The image has no curl; bash speaks enough HTTP to ask whether all is well.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=60", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/opt/chieng/chieng.jar"]
CMD ["serve"]
