package vn.khenthuong.doors;

import java.time.Clock;
import java.time.LocalDate;

/** The least that an operation takes: nothing, or what it needs before it asks who is allowed to. */
final class Bodies {

    /** @param type content type, null for none */
    record Body(String type, String content) {}

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";
    private static final String FILE = """
            --x\r
            Content-Disposition: form-data; name="item"\r
            \r
            COUNCIL_MINUTES\r
            --x\r
            Content-Disposition: form-data; name="file"; filename="a.pdf"\r
            Content-Type: application/pdf\r
            \r
            %PDF-1.4
            1 0 obj
            << /Type /Catalog >>
            endobj
            trailer
            << /Root 1 0 R >>
            %%EOF
            \r
            --x--\r
            """;

    private final String today;
    private final String later;

    Bodies(Clock clock) {
        today = LocalDate.now(clock).toString();
        later = LocalDate.now(clock).plusDays(40).toString();
    }

    Body of(Operation operation, Role role) {
        return switch (operation.method() + " " + lastPart(operation.path())) {
            case "POST claim" -> new Body(JSON, "{\"userId\":\"%s\"}".formatted(role.userId()));
            case "POST limits" ->
                new Body(JSON, "{\"nomineeTypes\":[\"COLLECTIVE\"],\"max\":9,%s}".formatted(document()));
            case "POST closing", "POST cancellation" -> new Body(JSON, "{%s}".formatted(document()));
            case "POST extension", "POST reopening" ->
                new Body(JSON, "{\"deadline\":\"%s\",%s}".formatted(later, document()));
            case "POST hold", "POST resumption" ->
                new Body(JSON, "{\"reason\":\"Đang xác minh\",%s}".formatted(document()));
            case "POST postponement" ->
                new Body(JSON, "{\"answerDue\":\"%s\",\"reason\":\"Chưa xong\",%s}".formatted(later, document()));
            case "POST withdrawal" -> new Body(JSON, "{\"reason\":\"Xin rút\",%s}".formatted(document()));
            case "POST rut" -> new Body(FORM, "reason=x&documentNumber=1&documentDate=" + today);
            case "POST gia-han" ->
                new Body(FORM, "deadline=%s&documentNumber=1&documentDate=%s".formatted(later, today));
            case "POST {step}", "POST trial" -> new Body(JSON, "{\"tasks\":[]}");
            case "POST kiem-tra", "POST thuc-hien" -> new Body(FORM, "buoc=receive");
            case "PUT {number}", "PUT source" -> new Body(JSON, "{\"version\":0}");
            case "POST payments" -> new Body(JSON, "{\"rewards\":[]}");
            case "POST documents",
                    "POST giay-to",
                    "POST tai-lieu",
                    "POST import",
                    "POST tep",
                    "POST signed",
                    "POST ban-da-ky" -> new Body(FILES, FILE);
            default -> least(operation);
        };
    }

    private String document() {
        return "\"documentNumber\":\"1/TB\",\"documentDate\":\"%s\"".formatted(today);
    }

    private static Body least(Operation operation) {
        if (operation.type() == null || operation.reads()) {
            return new Body(null, null);
        }
        return switch (operation.type()) {
            case JSON -> new Body(JSON, "{}");
            case "multipart/form-data" -> new Body(FILES, "--x--\r\n");
            default -> new Body(operation.type(), "");
        };
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
