package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Danh mục thành phần phần mềm (SBOM)")
class SbomIT {

    @Test
    @DisplayName("Bản dựng kê khai mọi thư viện kèm phiên bản")
    void listsWhatIsInside() throws IOException {
        assertThat(components())
                .containsKeys("camunda-engine", "postgresql", "spring-security-web", "tomcat-embed-core");
    }

    @Test
    @DisplayName("Không thư viện nào thấp hơn phiên bản đã vá lỗi")
    void nothingBelowAFix() throws IOException {
        var versions = components();
        Map.of("commons-lang3", "3.18.0", "commons-fileupload", "1.6.0", "tomcat-embed-core", "10.1.61")
                .forEach((name, fixed) -> assertThat(isAtLeast(versions.get(name), fixed))
                        .as("%s %s", name, versions.get(name))
                        .isTrue());
    }

    @Test
    @DisplayName("VEX nói về đúng những bản có trong bản dựng, mọi lỗi trỏ tới một thành phần của nó")
    void vexIsAboutWhatIsInside() throws IOException {
        var inside = components();
        var vex = KnownFaultsTest.vex();
        var named = StreamSupport.stream(vex.path("components").spliterator(), false)
                .collect(Collectors.toMap(component -> component.path("bom-ref").asText(), component -> component));

        assertThat(named.values())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(inside).containsEntry(name(component), version(component)));
        assertThat(vex.path("vulnerabilities"))
                .allSatisfy(fault -> assertThat(named)
                        .containsKey(fault.path("affects").path(0).path("ref").asText()));
    }

    private static boolean isAtLeast(String version, String fixed) {
        return numbers(version).compareTo(numbers(fixed)) >= 0;
    }

    private static String numbers(String version) {
        return java.util.Arrays.stream(version.split("[^0-9]+"))
                .map(number -> "%06d".formatted(Integer.parseInt(number)))
                .collect(Collectors.joining("."));
    }

    private static Map<String, String> components() throws IOException {
        var bom = new ObjectMapper()
                .readTree(new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream());
        return StreamSupport.stream(bom.get("components").spliterator(), false)
                .collect(Collectors.toMap(SbomIT::name, SbomIT::version, (one, other) -> one));
    }

    private static String name(JsonNode component) {
        return component.get("name").asText();
    }

    private static String version(JsonNode component) {
        return component.get("version").asText();
    }
}
