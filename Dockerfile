FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
# What the build needs changes less often than what is built: this layer is kept as long as pom.xml is.
RUN mvn -B -ntp test-compile
COPY src/main src/main
COPY processes processes
COPY forms forms
COPY docs/huong-dan docs/huong-dan
# Tests need a browser and a database; they run in .ci/run.
RUN mvn -B -ntp -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/khen-thuong-*.jar extract --layers --launcher --destination target/image

# All layers of the jar but the programs of the embedded database.
FROM eclipse-temurin:17-jre
ENV TZ=Asia/Ho_Chi_Minh \
    LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-Duser.timezone=Asia/Ho_Chi_Minh -Dfile.encoding=UTF-8 -XX:MaxRAMPercentage=70"
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin khenthuong \
 && mkdir -p /app/data \
 && chown khenthuong /app/data
WORKDIR /app
COPY --from=build /build/target/image/dependencies/ ./
COPY --from=build /build/target/image/spring-boot-loader/ ./
COPY --from=build /build/target/image/application/ ./
USER khenthuong
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
