package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.MailIntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.tracking.Browser;

/** Every step over HTTP, every mail through a real server: who gets how many, and what they say. */
@MailIntegrationTest
@DisplayName("Ai liên quan cũng được báo, mỗi việc một thư")
class EverybodyIsToldIT {

    private static final String ROUND = "SKTB";
    private static final List<String> FOCAL_OFFICERS = List.of("canbo.so-ldtbxh", "canbo2.so-ldtbxh");
    private static final List<String> APPRAISERS = List.of("canbo.so-noi-vu", "canbo2.so-noi-vu");
    private static final List<String> DEPARTMENTS = List.of(
            "canbo.so-ldtbxh",
            "canbo.so-noi-vu",
            "canbo2.so-ldtbxh",
            "canbo2.so-noi-vu",
            "lanhdao.so-ldtbxh",
            "lanhdao.so-noi-vu",
            "lanhdao2.so-ldtbxh",
            "lanhdao2.so-noi-vu");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ObjectProvider<ScheduledWork> works;

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Rounds rounds;

    @Autowired
    private JdbcClient jdbc;

    private Route route;

    @BeforeEach
    void mailServer() {
        mail.setPort(MAIL.getSmtp().getPort());
        clock.set(LocalDate.of(2023, 5, 15).atTime(9, 0).atZone(HomeZone.ID).toInstant());
        pass();
        forget();
    }

    @Test
    @DisplayName("từ khi mở đợt đến khi ban hành quyết định")
    void theWholeRoute() {
        route = new Playground(officials, clock).open(ROUND);
        pass();
        told(
                "ROUND_OPENED",
                everyUnit(),
                "Mở đợt khen thưởng: đợt SKTB",
                "Đợt thử SKTB",
                "Hạn đề nghị: 24:00 ngày",
                "/ho-so");
        nothingElse();

        extended();
        var second = overQuota();
        returnedByTheHead(second);
        reception();
        var closed = closing(second);
        theList(closed);
    }

    private void extended() {
        var deadline = LocalDate.ofInstant(rounds.closesAt(ROUND), HomeZone.ID).plusDays(9);
        var document = route.signed(Map.of("deadline", deadline.toString()));
        officials
                .as(APPRAISAL_HEAD)
                .post("/api/rounds/%s/extension".formatted(ROUND), document)
                .expectSuccess();
        pass();
        var everybody = new TreeSet<>(everyUnit());
        everybody.addAll(List.of("chutich.ubnd", "vanthu.ubnd", "thuky.hdtdkt", "giamsat"));
        everybody.addAll(members("uyvien.hdtdkt"));
        told(
                "ROUND_EXTENDED",
                List.copyOf(everybody),
                "Thay đổi hạn đề nghị: đợt SKTB",
                "Hạn mới: 24:00 ngày " + VietnameseDates.of(deadline),
                "số %s ngày 15/05/2023".formatted(document.get("documentNumber")));
        nothingElse();

        officials
                .as(APPRAISAL_HEAD)
                .post(
                        "/api/rounds/%s/extension".formatted(ROUND),
                        route.signed(Map.of(
                                "unit",
                                "lam-ha",
                                "deadline",
                                deadline.plusDays(7).toString())))
                .expectSuccess();
        pass();
        told("ROUND_EXTENDED", with(DEPARTMENTS, "canbo.lam-ha", "lanhdao.lam-ha"), "Hạn đề nghị của Huyện Lâm Hà");
        nothingElse();
    }

    /** A city has two places; the third case comes back. */
    private String overQuota() {
        var first = route.submitted(Nominee.village("bao-loc", "Thôn Nga Sơn"));
        pass();
        told("DOSSIER_ARRIVED", FOCAL_OFFICERS, "hồ sơ " + first, "Thành phố Bảo Lộc đã trình", "Tiếp nhận");
        nothingElse();
        route.submitted(Nominee.household("bao-loc", "Ka Brối"));
        var third = route.prepared(Nominee.official("bao-loc", "Lê Văn Tám"));
        pass();
        forget();
        route.approve(third);
        pass();
        told(
                "PLACE_REFUSED",
                unit("bao-loc"),
                "Vượt chỉ tiêu: hồ sơ " + third,
                "2",
                "Hoàn thiện hồ sơ",
                "https://khenthuong.lamdong.example/ho-so/" + third);
        nothingElse();
        return third;
    }

    private void returnedByTheHead(String number) {
        route.prepare(number);
        route.complete(
                "lanhdao.bao-loc",
                number,
                APPROVE,
                Map.of("outcome", "RETURN", "reason", "Thiếu <b>số liệu</b> năm 2022"));
        pass();
        told("DOSSIER_RETURNED", unit("bao-loc"), "Trả lại: hồ sơ " + number, "Lý do: Thiếu <b>số liệu</b> năm 2022");
        nothingElse();
    }

    private void reception() {
        var received = route.submitted(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
        var rejected = route.submitted(Nominee.household("dam-rong", "K’ Brếu"));
        var withdrawn = route.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        pass();
        forget();

        route.receive(received);
        pass();
        told(
                "DOSSIER_RECEIVED",
                unit("di-linh"),
                "Đã tiếp nhận: hồ sơ " + received,
                "Trả lời chậm nhất: "
                        + VietnameseDates.of(LocalDate.parse(route.dossier(received)
                                .path("receipt")
                                .path("answerDue")
                                .asText())));
        nothingElse();

        route.reject(rejected);
        pass();
        told("DOSSIER_REJECTED", unit("dam-rong"), "Từ chối tiếp nhận: hồ sơ " + rejected, "Không thuộc đối tượng");
        nothingElse();

        supplement();

        route.withdraw(withdrawn).expectSuccess();
        pass();
        told("DOSSIER_WITHDRAWN", unit("dam-rong"), "Đã rút: hồ sơ " + withdrawn, "Đơn vị xin rút");
        nothingElse();
    }

    private void supplement() {
        var number = route.submitted(Nominee.village("lam-ha", "Thôn Tân Hà"));
        pass();
        forget();
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "supplementItems",
                        List.of("achievement"),
                        "reason",
                        "Tóm tắt thành tích chưa rõ số liệu"));
        pass();
        told(
                "SUPPLEMENT_WANTED",
                unit("lam-ha"),
                "Yêu cầu bổ sung: hồ sơ " + number,
                "Cần bổ sung: Tóm tắt thành tích, thời gian lập thành tích",
                "Lý do: Tóm tắt thành tích chưa rõ số liệu",
                "Hạn bổ sung: hết ngày ");
        nothingElse();

        var answer = Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm.");
        route.complete("canbo.lam-ha", number, SUPPLEMENT, answer);
        route.complete("lanhdao.lam-ha", number, APPROVE_SUPPLEMENT, Map.of("outcome", "RETURN", "reason", "Chưa rõ"));
        pass();
        told("DOSSIER_RETURNED", unit("lam-ha"), "hồ sơ " + number, "phần bổ sung", "Lý do: Chưa rõ");
        nothingElse();
        route.complete("canbo.lam-ha", number, SUPPLEMENT, answer);
        route.complete("lanhdao.lam-ha", number, APPROVE_SUPPLEMENT, route.signed(Map.of("outcome", "APPROVE")));
        pass();
        told("SUPPLEMENT_ARRIVED", FOCAL_OFFICERS, "hồ sơ " + number, "Huyện Lâm Hà đã ký bổ sung");
        nothingElse();
        route.receive(number);
        pass();
        told("DOSSIER_RECEIVED", unit("lam-ha"), number);
        nothingElse();
    }

    /** Two drafts expire in one moment: one mail with both for each of the unit. */
    private List<String> closing(String draft) {
        var another = route.open(Nominee.household("bao-loc", "Ka Dịu"));
        var listed = Stream.of("di-linh", "duc-trong", "don-duong", "cat-tien", "da-teh", "da-huoai")
                .map(unit -> route.reviewed(Nominee.village(unit, "Thôn Một " + unit)))
                .toList();
        var notSelected = route.submitted(Nominee.village("lac-duong", "Thôn Hai"));
        route.receive(notSelected);
        route.notSelect(notSelected);
        pass();
        forget();

        route.closeRound();
        pass();
        told("ROUND_CLOSED", everyUnit(), "Đóng đợt khen thưởng: đợt SKTB", "Đóng theo văn bản: số ");
        told(
                "DOSSIER_EXPIRED",
                unit("bao-loc"),
                "Hết hạn: 2 hồ sơ của đợt SKTB",
                draft,
                another,
                "Đợt đóng khi hồ sơ chưa");
        nothingElse();

        var list = route.list(1);
        route.consolidate(list, "SUBMIT", listed);
        pass();
        nothingElse();
        route.signFocal(list);
        pass();
        told("LIST_ARRIVED", APPRAISERS, "danh sách " + list, "Tờ trình: số ", "Nhận danh sách");
        nothingElse();
        route.complete(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "RETURN", "reason", "Sai tên đơn vị"));
        pass();
        told(
                "LIST_RETURNED",
                with(FOCAL_OFFICERS, "lanhdao.so-ldtbxh", "lanhdao2.so-ldtbxh"),
                "danh sách " + list,
                "Lý do: Sai tên đơn vị");
        nothingElse();
        route.consolidate(list, "SUBMIT", listed);
        route.signFocal(list);
        pass();
        forget();
        route.accept(list);
        pass();
        for (var number : listed) {
            told("DOSSIER_LISTED", unit(unitOf(number)), "Vào danh sách trình khen thưởng: hồ sơ " + number, list);
        }
        told("DOSSIER_NOT_SELECTED", unit("lac-duong"), "Không được chọn: hồ sơ " + notSelected);
        nothingElse();
        return listed;
    }

    private void theList(List<String> listed) {
        var list = route.list(1);
        var awarded = listed.get(0);
        var refused = listed.get(1);
        var deferred = listed.get(2);
        var failed = listed.get(3);
        var reviewedAgain = listed.get(4);

        route.complete(
                APPRAISER, reviewedAgain, APPRAISE, Map.of("outcome", "RETURN", "reason", "Cần xác minh lại số liệu"));
        pass();
        told("DOSSIER_RETURNED", FOCAL_OFFICERS, "hồ sơ " + reviewedAgain, "Lý do: Cần xác minh lại số liệu");
        nothingElse();
        route.select(reviewedAgain);
        route.complete(APPRAISER, failed, APPRAISE, refusal("FAIL"));
        Stream.of(awarded, refused, deferred, reviewedAgain, listed.get(5)).forEach(route::pass);
        pass();
        nothingElse();

        route.submitToChair(list);
        pass();
        told("LIST_ARRIVED", List.of("chutich.ubnd"), "danh sách " + list, "Tờ trình: số ", "Quyết định khen thưởng");
        told(
                "DOSSIER_FAILED",
                unit(unitOf(failed)),
                "Thẩm định không đạt: hồ sơ " + failed,
                "Thành tích chưa đạt tiêu chuẩn");
        nothingElse();
        route.complete(CHAIR, list, DECIDE, Map.of("outcome", "RETURN", "reason", "Cần giải trình thêm"));
        pass();
        told(
                "LIST_RETURNED",
                with(APPRAISERS, "lanhdao.so-noi-vu", "lanhdao2.so-noi-vu"),
                "danh sách " + list,
                "Lý do: Cần giải trình thêm");
        nothingElse();
        route.submitToChair(list);
        pass();
        forget();

        route.decide(list, List.of(awarded, reviewedAgain, listed.get(5)), List.of(deferred))
                .expectSuccess();
        pass();
        told("LIST_ARRIVED", List.of("vanthu.ubnd"), "danh sách " + list, "Cấp số, ban hành");
        nothingElse();

        var document = route.signed(Map.of("outcome", "ISSUE"));
        route.complete(CLERK, list, ISSUE, document);
        pass();
        var decision = "Quyết định: số %s ngày 15/05/2023".formatted(document.get("documentNumber"));
        for (var number : List.of(awarded, reviewedAgain, listed.get(5))) {
            told("DOSSIER_AWARDED", unit(unitOf(number)), "Được khen thưởng: hồ sơ " + number, decision);
        }
        told("DOSSIER_NOT_AWARDED", unit(unitOf(refused)), "hồ sơ " + refused, decision, "Thành tích chưa tiêu biểu");
        told("DOSSIER_DEFERRED", unit(unitOf(deferred)), "hồ sơ " + deferred, decision, "để lại danh sách sau");
        told(
                "DECISION_ISSUED",
                with(
                        DEPARTMENTS,
                        "thuky.hdtdkt",
                        "canbo.so-tttt",
                        "lanhdao.so-tttt",
                        "canbo.tinh-uy",
                        "lanhdao.tinh-uy"),
                "Đã ban hành quyết định khen thưởng: danh sách " + list,
                decision,
                "https://khenthuong.lamdong.example/cong-bo/SKTB/1");
        nothingElse();

        theDecisionStandsBesideTheState(awarded, refused, document);
        ownNoticesOnly(awarded);
    }

    private void theDecisionStandsBesideTheState(String awarded, String refused, Map<String, Object> document) {
        var unit = "canbo." + unitOf(awarded);
        var number = document.get("documentNumber");
        assertThat(route.dossier(awarded).path("decision").toString())
                .isEqualTo("{\"documentNumber\":\"%s\",\"documentDate\":\"2023-05-15\"}".formatted(number));
        assertThat(route.dossier(refused)
                        .path("decision")
                        .path("documentNumber")
                        .asText())
                .isEqualTo(number);
        var found =
                officials.as(unit).get("/api/dossiers?q=" + awarded).expect(200).json();
        assertThat(found.path("items")
                        .get(0)
                        .path("decision")
                        .path("documentNumber")
                        .asText())
                .isEqualTo(number);
        var words = "Quyết định số %s ngày 15/05/2023".formatted(number);
        var browser = new Browser(officials.address()).signIn(unit);
        assertThat(browser.get("/ho-so/" + awarded).body()).contains(words);
        assertThat(browser.get("/ho-so?dot=SKTB").body()).contains(words);
    }

    private void ownNoticesOnly(String awarded) {
        var own = notices("canbo." + unitOf(awarded));
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.path("subject").asText()
                                + notice.path("text").asText())
                        .containsAnyOf("SKTB", "BC2", "Công việc", "hồ sơ"));
        assertThat(own)
                .filteredOn(notice -> notice.path("kind").asText().equals("DOSSIER_AWARDED"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.path("subject").asText()).isEqualTo(awarded);
                    assertThat(notice.path("title").asText()).isEqualTo("Được khen thưởng: hồ sơ " + awarded);
                    assertThat(notice.path("text").asText()).contains("Quyết định: số ");
                });
        assertThat(notices("canbo.bao-loc").toString()).doesNotContain(awarded);
        assertThat(new Browser(officials.address())
                        .signIn("canbo." + unitOf(awarded))
                        .get("/thong-bao")
                        .body())
                .contains("Được khen thưởng: hồ sơ " + awarded);
    }

    private List<JsonNode> notices(String user) {
        return StreamSupport.stream(
                        officials
                                .as(user)
                                .get("/api/notices")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .toList();
    }

    // --- mails

    private final Map<String, String> kinds = new HashMap<>();

    /** Each of them, and nobody else, got exactly one mail of the kind with all these words; these mails are then done with. */
    private void told(String kind, List<String> recipients, String... words) {
        var mails = mails().stream()
                .filter(mail -> mail.kind.equals(kind))
                .filter(mail -> Arrays.stream(words).allMatch(mail.words()::contains))
                .toList();
        assertThat(mails.stream().map(Told::recipient).sorted().toList())
                .as("%s %s among %s", kind, List.of(words), mails())
                .isEqualTo(recipients.stream().sorted().toList());
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.words())
                        .doesNotContain("localhost", "null", "R-0", "${", "userTask")
                        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-"));
        mails.forEach(mail -> kinds.put(mail.id, "seen"));
    }

    private void nothingElse() {
        assertThat(mails()).isEmpty();
        forget();
    }

    private List<Told> mails() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(this::read)
                .filter(mail -> !mail.kind.equals("DIGEST") && !mail.kind.equals("seen"))
                .toList();
    }

    private Told read(MimeMessage mail) {
        try {
            var id = mail.getMessageID().replaceAll("[<>]", "").replaceAll("@.*", "");
            var kind = kinds.computeIfAbsent(
                    id,
                    unknown -> jdbc.sql("SELECT kind FROM khenthuong.notice WHERE id::text = ?")
                            .param(id)
                            .query(String.class)
                            .single());
            var text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return new Told(
                    id,
                    mail.getAllRecipients()[0].toString().replaceAll(".*<|@.*", ""),
                    kind,
                    mail.getSubject() + "\n" + text);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Told(String id, String recipient, String kind, String words) {

        @Override
        public String toString() {
            return kind + " " + recipient + ": " + words.lines().findFirst().orElse("");
        }
    }

    private void forget() {
        try {
            MAIL.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What happens by itself, mails included. */
    private void pass() {
        jobs.run();
        works.forEach(work -> {
            if (!work.nextAt().isAfter(clock.instant())) {
                work.run();
            }
        });
    }

    // --- people

    private List<String> everyUnit() {
        return rounds.unitsOf(rounds.require(ROUND)).stream()
                .flatMap(unit -> unit(unit.code()).stream())
                .toList();
    }

    /** Officers and head, as the demonstration has them. */
    private static List<String> unit(String unit) {
        return unit.equals("so-ldtbxh") || unit.equals("so-noi-vu")
                ? List.of("canbo." + unit, "canbo2." + unit, "lanhdao." + unit, "lanhdao2." + unit)
                : List.of("canbo." + unit, "lanhdao." + unit);
    }

    private List<String> members(String group) {
        return organization.membersOf(group).stream()
                .map(vn.khenthuong.organization.Official::userId)
                .toList();
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static String unitOf(String number) {
        return number.substring(ROUND.length() + 1, number.lastIndexOf('-')).toLowerCase();
    }
}
