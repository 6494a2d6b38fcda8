package vn.khenthuong.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khenthuong.nomination.Nominees;

/** Somebody to be nominated, as the forms ask. */
public record Nominee(String unit, String type, String group, String name) {

    /** A village: local, with numeric tests. */
    public static Nominee village(String unit, String name) {
        return new Nominee(unit, "COLLECTIVE", "VILLAGE", name);
    }

    /** A household that left poverty by itself. */
    public static Nominee household(String unit, String name) {
        return new Nominee(unit, "HOUSEHOLD", "HOUSEHOLD_SELF_ESCAPE", name);
    }

    public static Nominee official(String unit, String name) {
        return new Nominee(unit, "INDIVIDUAL", "OFFICIAL", name);
    }

    public static Nominee agency(String unit, String name) {
        return new Nominee(unit, "COLLECTIVE", "AGENCY", name);
    }

    /** The nominee of a dossier as the API shows it. */
    static Nominee of(JsonNode dossier) {
        return new Nominee(
                dossier.path("unit").asText(),
                dossier.path("nomineeType").asText(),
                dossier.path("criteriaGroup").asText(),
                dossier.path("nomineeName").asText());
    }

    Map<String, Object> start(String round) {
        return Map.of(
                "roundCode",
                round,
                "nomineeType",
                type,
                "nomineeName",
                name,
                "criteriaGroup",
                group,
                "awardForm",
                "BANG_KHEN_TINH");
    }

    /**
     * A complete answer to “Hoàn thiện hồ sơ”.
     *
     * @param today date of the council's minutes
     * @param communes codes that the form offers, none for a unit without communes
     */
    Map<String, Object> content(String today, List<String> communes) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "outcome",
                "SUBMIT",
                "minutesNumber",
                // One meeting a day, one number for it.
                "%d/BB-HĐTĐKT".formatted(LocalDate.parse(today).getDayOfYear()),
                "minutesDate",
                today,
                "councilMembers",
                9,
                "councilPresent",
                8,
                "votesFor",
                8,
                "achievementSummary",
                "Ba năm liền dẫn đầu phong trào, giúp nhiều hộ thoát nghèo bền vững."));
        switch (type) {
            case "COLLECTIVE" -> answers.putAll(Map.of("address", "Lâm Đồng", "leader", "K’ Brếu", "memberCount", 120));
            case "HOUSEHOLD" -> answers.putAll(Map.of("address", "Lâm Đồng", "gender", "FEMALE", "memberCount", 4));
            default ->
                answers.putAll(Map.of("gender", "MALE", "position", "Chuyên viên", "workplace", "Phòng Nghiệp vụ"));
        }
        switch (group) {
            case "VILLAGE" -> {
                Nominees.SERVICES.forEach(service -> answers.put(service, "IMPROVED"));
                answers.putAll(Map.of(
                        "figuresKind", "OFFICIAL", "figuresDate", "2022-12-31", "figuresSource", "Kết quả rà soát"));
                answers.putAll(Map.of(
                        "villagePolicy",
                        "Thực hiện đầy đủ các chính sách giảm nghèo.",
                        "villageLiving",
                        "Đời sống được nâng lên rõ rệt.",
                        "poorHouseholdsBaseline",
                        40,
                        "poorHouseholdsNow",
                        8));
            }
            case "HOUSEHOLD_SELF_ESCAPE" ->
                answers.putAll(
                        Map.of("selfEscapeEffort", "Vay vốn trồng dâu nuôi tằm, thoát nghèo.", "policyLoan", "YES"));
            case "OFFICIAL" ->
                answers.putAll(Map.of(
                        "officialCriteria",
                        List.of("INITIATIVE"),
                        "officialAchievement",
                        "Tham mưu thực hiện tốt chương trình giảm nghèo."));
            default ->
                answers.putAll(Map.of(
                        "agencyGuidance", "Hướng dẫn cơ sở kịp thời.",
                        "agencyMobilisation", "Vận động được nhiều nguồn lực."));
        }
        if (!communes.isEmpty()) {
            answers.put("povertyModel", "Mô hình nuôi bò sinh sản");
            answers.put("commune", communes.get(0));
        }
        return answers;
    }
}
