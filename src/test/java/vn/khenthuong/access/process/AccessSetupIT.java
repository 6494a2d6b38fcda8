package vn.khenthuong.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
class AccessSetupIT {

    private final Officials officials;
    private final AccessSetup setup;
    private final JdbcClient jdbc;

    AccessSetupIT(@Autowired Officials officials, @Autowired AccessSetup setup, @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.setup = setup;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.di-linh,consultation nomination unitCommendation unitPetition unitReport,nomination unitCommendation unitPetition",
        "lanhdao.di-linh,consultation nomination unitCommendation unitPetition unitReport,",
        "canbo.so-ldtbxh,annualReport awardList awardRound consultation nomination petitionReport unitCommendation unitPetition unitReport,annualReport awardRound nomination petitionReport unitCommendation unitPetition",
        "canbo.so-noi-vu,annualReport awardList awardRound consultation nomination petitionReport unitCommendation unitPetition unitReport,awardRound nomination petitionReport unitCommendation unitPetition",
        "lanhdao.so-noi-vu,annualReport awardList awardRound consultation nomination petitionReport unitCommendation unitPetition unitReport,",
        "chutich.ubnd,annualReport awardList awardRound consultation nomination petitionReport unitCommendation unitPetition unitReport,",
        "vanthu.ubnd,annualReport awardList petitionReport,",
        "giamsat,annualReport awardList awardRound consultation nomination petitionReport unitCommendation unitPetition unitReport,",
        "quantri,annualReport awardList awardRound consultation nomination petitionReport unitCommendation unitPetition unitReport,"
    })
    @DisplayName("Ai đọc quy trình nào, ai được khởi tạo")
    void readsAndStarts(String userId, String reads, String starts) {
        var official = officials.as(userId);
        assertThat(keys(official.get("/engine-rest/process-definition?latestVersion=true")
                        .expect(200)
                        .json()))
                .isEqualTo(words(reads));
        assertThat(keys(official.get("/engine-rest/process-definition?latestVersion=true&startablePermissionCheck=true")
                        .expect(200)
                        .json()))
                .isEqualTo(words(starts));
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.di-linh,tasklist",
        "lanhdao.so-ldtbxh,cockpit tasklist",
        "lanhdao.so-noi-vu,cockpit tasklist",
        "canbo.so-noi-vu,tasklist",
        "chutich.ubnd,cockpit tasklist",
        "vanthu.ubnd,tasklist",
        "giamsat,cockpit",
        "quantri,admin cockpit tasklist"
    })
    @DisplayName("Ứng dụng nào mở cho ai")
    void applications(String userId, String expected) {
        var open = List.of("admin", "cockpit", "tasklist").stream()
                .filter(application -> officials
                        .as(userId)
                        .get(
                                "/engine-rest/authorization/check?permissionName=ACCESS&resourceName=x&resourceType=0&resourceId="
                                        + application)
                        .expect(200)
                        .json()
                        .path("authorized")
                        .asBoolean())
                .toList();
        assertThat(open).isEqualTo(words(expected));
    }

    @Test
    @DisplayName("Quyền không tăng khi khởi động lại, và đủ ít")
    void isIdempotent() {
        var before = rows();
        setup.run();
        assertThat(rows()).isEqualTo(before).hasSizeLessThan(800);
    }

    @Test
    @DisplayName("Quyền bị sửa tay được đặt lại khi khởi động")
    void repairsItsOwn() {
        var before = rows();
        jdbc.sql(
                        "UPDATE public.act_ru_authorization SET perms_ = 2 WHERE group_id_ = 'canbo.di-linh' AND resource_type_ = 6")
                .update();
        setup.run();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("Quản trị viên không có quyền nào trên nhiệm vụ, triển khai hay lô")
    void administratorsHoldNoTasks() {
        assertThat(jdbc.sql("""
                        SELECT DISTINCT resource_type_ FROM public.act_ru_authorization
                        WHERE group_id_ = 'camunda-admin' ORDER BY 1""").query(Integer.class).list())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 14, 17, 21);
    }

    private List<String> rows() {
        return jdbc.sql("""
                        SELECT concat_ws(' ', type_, group_id_, user_id_, resource_type_, resource_id_, perms_)
                        FROM public.act_ru_authorization ORDER BY 1""").query(String.class).list();
    }

    private static List<String> keys(JsonNode definitions) {
        return StreamSupport.stream(definitions.spliterator(), false)
                .map(definition -> definition.path("key").asText())
                .sorted()
                .toList();
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }
}
