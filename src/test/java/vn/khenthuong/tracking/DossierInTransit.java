package vn.khenthuong.tracking;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/** A dossier of Di Linh in SK2023, taken step by step by the people of the demonstration. */
final class DossierInTransit {

    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Officials officials;
    private final String number;

    private DossierInTransit(Officials officials, String number) {
        this.officials = officials;
        this.number = number;
    }

    static DossierInTransit open(Officials officials, String nominee) {
        var started = officials
                .as("canbo.di-linh")
                .start(
                        "nomination",
                        Map.of(
                                "roundCode", "SK2023",
                                "nomineeType", "INDIVIDUAL",
                                "nomineeName", nominee,
                                "criteriaGroup", "OFFICIAL",
                                "awardForm", "BANG_KHEN_TINH"))
                .expect(200);
        return new DossierInTransit(
                officials, started.json().path("businessKey").asText());
    }

    String number() {
        return number;
    }

    Official officer() {
        return officials.as("canbo.di-linh");
    }

    DossierInTransit uploadPapers() {
        officer()
                .get("/api/dossiers/" + number)
                .expect(200)
                .json()
                .path("checklist")
                .forEach(item -> {
                    if (item.path("required").asBoolean()) {
                        officer()
                                .upload(number, item.path("item").asText(), "giay-to.pdf", PDF)
                                .expect(201);
                    }
                });
        return this;
    }

    DossierInTransit prepare(String identityNumber) {
        Map<String, Object> answers = new HashMap<>(Map.ofEntries(
                entry("birthDate", "1985-02-03"),
                entry("gender", "FEMALE"),
                entry("ethnicity", "K'Ho"),
                entry("identityNumber", identityNumber),
                entry("position", "Công chức Văn hóa - Xã hội"),
                entry("workplace", "UBND xã Đinh Trang Hòa"),
                entry("directLabour", true),
                entry("povertyModel", "Trồng cà phê tái canh"),
                entry("minutesNumber", "05/BB-HĐTĐKT"),
                entry("minutesDate", "2023-05-02"),
                entry("councilMembers", 11),
                entry("councilPresent", 10),
                entry("votesFor", 10),
                entry("achievementSummary", "Vận động 42 hộ thoát nghèo."),
                // As a browser sends it that has kept the form of before options had names of their own.
                entry("officialCriteria", java.util.List.of("R-040")),
                entry("officialAchievement", "Đỡ đầu 12 hộ nghèo của xã.")));
        answers.put("outcome", "SUBMIT");
        officer().complete(number, "userTask_prepareDossier", answers);
        return this;
    }

    DossierInTransit sign() {
        officials
                .as("lanhdao.di-linh")
                .complete(
                        number,
                        "userTask_approveByUnit",
                        Map.of("outcome", "APPROVE", "documentNumber", "12/TTr-UBND", "documentDate", "2023-05-03"));
        return this;
    }

    DossierInTransit askForSupplement() {
        officials
                .as("canbo.so-ldtbxh")
                .complete(
                        number,
                        "userTask_receiveDossier",
                        Map.of(
                                "outcome",
                                "SUPPLEMENT",
                                "supplementItems",
                                java.util.List.of("COUNCIL_MINUTES"),
                                "reason",
                                "Biên bản thiếu chữ ký"));
        return this;
    }
}
