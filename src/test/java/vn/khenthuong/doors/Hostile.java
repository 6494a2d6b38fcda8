package vn.khenthuong.doors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What no honest program would send; the same for the same seed. */
final class Hostile {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "x\r\nSet-Cookie: a=b",
            "Nguyễn Thị Hồng Ánh",
            "Nguyễn",
            "\u202Eđảo\u202C",
            "\uD83D\uDE00",
            "\uFFFF",
            "' OR '1'='1",
            "\"; DROP TABLE khenthuong.dossier; --",
            "${1+1}",
            "#{''.class.forName('java.lang.Runtime')}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "..\\..\\windows",
            "%",
            "%s%n%x",
            "_",
            "*",
            "null",
            "undefined",
            "true",
            "NaN",
            "-1",
            "0",
            "1",
            "2147483648",
            "9223372036854775808",
            "1e400",
            "0x7f",
            "2023-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "2023-05-15T08:00:00.000+0700",
            "00000000-0000-0000-0000-000000000000",
            "canbo.di-linh",
            "di-linh",
            "SK2023",
            "nomination");

    private static final List<String> SEGMENTS = List.of(
            "%00", "%2e%2e", "%2e%2e%2f%2e%2e%2f", "%c0%ae%c0%ae", "%0d%0a", "%ff%fe", "..", ".", ";a=b", "%25%32%65");

    private static final List<String> NAMES = List.of(
            "maxResults",
            "firstResult",
            "sortBy",
            "sortOrder",
            "processInstanceBusinessKey",
            "processInstanceId",
            "createdAfter",
            "dueBefore",
            "variables",
            "processVariables",
            "userId",
            "id",
            "idIn",
            "tenantIdIn",
            "active",
            "deserializeValue",
            "dot",
            "chiTieu",
            "trang",
            "buoc",
            "tim",
            "q",
            "page",
            "size",
            "state",
            "unit",
            "year",
            "nguoi",
            "viec",
            "den",
            "ngay",
            "ten",
            "matKhau",
            "tiep",
            "outcome",
            "reason",
            "documentNumber",
            "documentDate",
            "deadline",
            "numbers",
            "orQueries",
            "assigneeExpression",
            "modifications",
            "deletions",
            "password",
            "authenticatedUserPassword",
            "file",
            "item",
            "value",
            "type",
            "resourceType",
            "name",
            "query",
            "properties",
            "retries",
            "duedate",
            "messageName",
            "annotation",
            "sorting",
            "messages",
            "preferences",
            "data",
            "errors",
            "tasks",
            "withVariablesInReturn",
            "businessKey");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=UTF-16",
            "application/json; charset=khong-co",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/hal+json",
            "khong/co",
            "*/*",
            "???");

    private static final int LONG = 9_000;
    private static final int DEEP = 2_000;
    private static final int MOST_FIELDS = 4;

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    String text() {
        return happens(4) ? "a".repeat(LONG) : one(TEXTS);
    }

    /** An address of which parts may be others, and to which something may be added. */
    String address(String address) {
        var path = address;
        if (happens(35)) {
            var parts = path.split("/", -1);
            parts[random.nextInt(parts.length)] =
                    happens(40) ? one(SEGMENTS) : encoded(happens(5) ? "b".repeat(LONG / 5) : text());
            path = String.join("/", parts);
        }
        if (happens(8)) {
            path = path + one(List.of("/", "//", "/%2e%2e/", "/khong-co", ".json", "%20"));
        }
        if (!path.startsWith("/")) {
            path = "/" + path;
        }
        return happens(45) ? path + "?" + fields() : path;
    }

    String type(String usual) {
        return happens(20) ? one(TYPES) : usual;
    }

    /** A body of the type, more or less. */
    String body(String type) {
        if (type == null || happens(5)) {
            return happens(10) ? text() : null;
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return fields();
        }
        if (type.startsWith("multipart")) {
            return happens(40)
                    ? text()
                    : "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n%s"
                            .formatted(
                                    one(NAMES),
                                    one(List.of("a.pdf", "../a.pdf", "")),
                                    text(),
                                    happens(70) ? "--x--\r\n" : "");
        }
        return json();
    }

    private String fields() {
        return IntStream.rangeClosed(0, random.nextInt(MOST_FIELDS))
                .mapToObj(number -> one(NAMES) + "=" + encoded(text()))
                .collect(Collectors.joining("&"));
    }

    private String json() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 ->
                one(List.of("{", "[", "null", "1", "\"x\"", "[[]]", "{\"a\":}", "{'a':1}", "<a/>", "{}{}", "\uFEFF{}"));
            case 2 -> "{\"variables\":".repeat(1) + "[".repeat(DEEP) + "]".repeat(DEEP) + "}";
            case 3 -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
            default -> object(2);
        };
    }

    private String object(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(MOST_FIELDS))
                .mapToObj(number -> quoted(happens(5) ? text() : one(NAMES)) + ":" + value(depth))
                .collect(Collectors.joining(",", "{", happens(10) ? ",\"id\":1,\"id\":2}" : "}"));
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> "null";
            case 1 -> one(List.of("true", "false"));
            case 2 -> one(List.of("0", "-1", "1e308", "99999999999999999999999999", "0.1", "2147483647"));
            case 3, 4, 5 -> quoted(text());
            case 6 -> "[" + value(depth - 1) + "," + value(depth - 1) + "]";
            case 7 ->
                "{\"value\":%s,\"type\":%s}"
                        .formatted(
                                value(0),
                                quoted(one(List.of("String", "Json", "Object", "File", "Date", "Long", "khong-co"))));
            default -> object(depth - 1);
        };
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\u0000", "\\u0000")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
