package vn.khenthuong.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What officials type into the forms of the unit. */
public final class Nominees {

    public static final String PROCESS = "nomination";

    /** What a unit answers when the minutes of its council were to be supplemented. */
    public static final Map<String, Object> SUPPLEMENTED_MINUTES = Map.of(
            "minutesNumber",
            "06/BB-HĐ",
            "minutesDate",
            "2023-05-11",
            "councilMembers",
            9,
            "councilPresent",
            9,
            "votesFor",
            9,
            "outcome",
            "SUBMIT");

    /** Fields of the basic services of a village. */
    public static final List<String> SERVICES = List.of(
            "serviceEmployment",
            "serviceHealth",
            "serviceEducation",
            "serviceHousing",
            "serviceWater",
            "serviceInformation");

    private static final Set<String> LOCALITIES = Set.of("di-linh", "dam-rong", "lam-ha", "da-lat");

    private Nominees() {}

    public static Map<String, Object> collective(String round, String name) {
        return start(round, "COLLECTIVE", name, "AGENCY");
    }

    public static Map<String, Object> start(String round, String type, String name, String group) {
        return Map.of(
                "roundCode", round,
                "nomineeType", type,
                "nomineeName", name,
                "criteriaGroup", group,
                "awardForm", "BANG_KHEN_TINH");
    }

    /** A complete dossier of a collective of the group AGENCY. */
    public static Map<String, Object> agency(String unit) {
        Map<String, Object> answers = common();
        if (!LOCALITIES.contains(unit)) {
            answers.remove("povertyModel");
        }
        answers.put("address", "Thị trấn Di Linh");
        answers.put("agencyGuidance", "Ban hành đủ, đúng hạn");
        answers.put("agencyMobilisation", "Huy động 2 tỷ đồng");
        return answers;
    }

    /** A complete dossier of a person of the group OFFICIAL, from a locality. */
    public static Map<String, Object> official(String identityNumber) {
        Map<String, Object> answers = common();
        answers.put("gender", "FEMALE");
        answers.put("position", "Công chức");
        answers.put("workplace", "UBND huyện");
        answers.put("identityNumber", identityNumber);
        answers.put("officialCriteria", List.of("INITIATIVE"));
        answers.put("officialAchievement", "Có sáng kiến được áp dụng");
        return answers;
    }

    /** A complete dossier of a village. */
    public static Map<String, Object> village(String commune, int baseline, int now) {
        Map<String, Object> answers = common();
        answers.put("address", "Thôn");
        answers.put("commune", commune);
        answers.put("villagePolicy", "Triển khai đủ chính sách");
        SERVICES.forEach(service -> answers.put(service, "IMPROVED"));
        answers.put("villageLiving", "Thu nhập tăng");
        answers.put("poorHouseholdsBaseline", baseline);
        answers.put("poorHouseholdsNow", now);
        answers.put("figuresKind", "OFFICIAL");
        answers.put("figuresDate", "2022-12-31");
        answers.put("figuresSource", "Quyết định phê duyệt kết quả rà soát");
        return answers;
    }

    private static Map<String, Object> common() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("povertyModel", "Mô hình trồng dâu nuôi tằm");
        answers.put("minutesNumber", "05/BB-HĐ");
        answers.put("minutesDate", "2023-05-10");
        answers.put("councilMembers", 9);
        answers.put("councilPresent", 8);
        answers.put("votesFor", 7);
        answers.put("achievementSummary", "Nhiều đóng góp cho giảm nghèo bền vững");
        answers.put("outcome", "SUBMIT");
        return answers;
    }
}
