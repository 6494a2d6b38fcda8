package vn.khenthuong.round.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.organization.Work;
import vn.khenthuong.quota.EarlierRound;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundClosed;
import vn.khenthuong.round.RoundClosing;
import vn.khenthuong.round.RoundEnded;
import vn.khenthuong.round.RoundExtended;
import vn.khenthuong.round.RoundExtension;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundOpened;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.TestDatabases;

@DisplayName("Đợt khen thưởng trên PostgreSQL thật")
class RoundsIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 15);
    private static final Instant DEADLINE =
            Deadline.endOf(LocalDate.of(2023, 7, 15)).instant();
    private static final LocalDate SIGNED = LocalDate.of(2023, 6, 14);
    private static final Actor OFFICER = new Actor("canbo.so-noi-vu", Set.of("canbo.so-noi-vu"));
    private static final Actor HEAD = new Actor("lanhdao.so-noi-vu", Set.of("lanhdao.so-noi-vu"));
    private static final Actor UNIT = new Actor("lanhdao.di-linh", Set.of("lanhdao.di-linh"));
    private static final Actor ADMINISTRATOR = new Actor("quantri", Set.of("camunda-admin"));
    private static final Actor FOCAL_OFFICER = new Actor("canbo.so-ldtbxh", Set.of("canbo.so-ldtbxh"));
    private static final DocumentReference DOCUMENT = new DocumentReference("9/SNV", SIGNED);
    private static final RoundMandate MANDATE = new RoundMandate(DOCUMENT, DOCUMENT, null, null);
    private static final List<Unit> UNITS =
            List.of(unit("di-linh", "Huyện Di Linh"), unit("dam-rong", "Huyện Đam Rông"));

    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;

    private final List<JournalEntry> journal = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();
    private final ProcessMessages messages = mock();
    private final QuotaLedger ledger = mock();
    private final Organization organization = mock();
    private Instant now = TODAY.atTime(8, 0).atZone(ZONE).toInstant();

    @BeforeAll
    static void createTables() {
        var database = new DriverManagerDataSource(TestDatabases.create());
        jdbc = JdbcClient.create(database);
        jdbc.sql("CREATE SCHEMA khenthuong").update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/changelog/060-round.sql"),
                        new ClassPathResource("db/changelog/062-round-mandate.sql"),
                        new ClassPathResource("db/changelog/266-round.sql"),
                        new ClassPathResource("db/changelog/352-round.sql"))
                .execute(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    @BeforeEach
    void start() {
        jdbc.sql("TRUNCATE khenthuong.award_round CASCADE").update();
        when(organization.nominatingOn(any())).thenReturn(UNITS);
        when(organization.isDeedOf(any(), any())).thenCallRealMethod();
        when(organization.holds(any(), any(), eq(Work.ROUNDS)))
                .thenAnswer(
                        question -> question.<Actor>getArgument(0).groups().contains(question.<String>getArgument(1)));
        when(organization.holder(eq(Function.FOCAL_AGENCY), any())).thenReturn(unit("so-ldtbxh", "Sở LĐTBXH"));
        when(organization.groupOf(eq(Performer.APPRAISAL_HEAD), any(), any())).thenReturn("lanhdao.so-noi-vu");
        when(organization.groupOf(eq(Performer.APPRAISAL_OFFICER), any(), any()))
                .thenReturn("canbo.so-noi-vu");
        when(organization.groupOf(eq(Performer.FOCAL_OFFICER), any(), any())).thenReturn("canbo.so-ldtbxh");
    }

    @Test
    @DisplayName("Đề xuất, duyệt, giao chỉ tiêu, đóng khi hết hạn, kết thúc; mỗi bước một lần")
    void life() {
        var rounds = rounds();
        assertThat(in(() -> rounds.propose(proposal(), OFFICER)).state()).isEqualTo(RoundState.PROPOSED);
        assertThat(in(() -> rounds.confirmOpening("SK2023", HEAD)).state()).isEqualTo(RoundState.OPEN);
        in(() -> rounds.open("SK2023"));
        verify(ledger).open("SK2023", "SO_KET_2023", UNITS, "so-ldtbxh", List.of());

        in(() -> rounds.close("SK2023", DEADLINE));
        in(() -> rounds.close("SK2023", DEADLINE));
        assertThat(rounds.require("SK2023").state()).isEqualTo(RoundState.CLOSED);
        assertThat(events).containsExactly(new RoundOpened("SK2023", DOCUMENT), new RoundClosed("SK2023", null));

        in(() -> rounds.end("SK2023"));
        in(() -> rounds.end("SK2023"));
        assertThat(rounds.require("SK2023").state()).isEqualTo(RoundState.ENDED);
        assertThat(events).endsWith(new RoundEnded("SK2023")).hasSize(3);
        assertThat(journal).extracting(JournalEntry::step).containsExactly("CLOSED", "ENDED");
    }

    @Test
    @DisplayName("Cửa sổ thành tích bắt đầu 01/01/2021 (A-01), kết thúc cuối năm đánh giá")
    void achievementWindow() {
        var round = open();
        assertThat(round.achievementFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(round.achievementTo()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    @DisplayName("Phong trào và căn cứ pháp lý được giao kèm (R-001…R-003, R-115)")
    void shippedBases() {
        assertThat(jdbc.sql("SELECT rule FROM khenthuong.legal_basis ORDER BY ordinal")
                        .query(String.class)
                        .list())
                .containsExactly("R-001", "R-003", "R-003", "R-003", "R-115", "R-115", "R-115", "R-115");
    }

    @Test
    @DisplayName("Không duyệt: đợt hủy, mã không dùng lại được")
    void refusedOpening() {
        var rounds = rounds();
        in(() -> rounds.propose(proposal(), OFFICER));
        assertThat(in(() -> rounds.refuseOpening("SK2023", HEAD)).state()).isEqualTo(RoundState.CANCELLED);
        assertThatThrownBy(() -> in(() -> rounds.confirmOpening("SK2023", HEAD)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Đợt SK2023 đã hủy; không thực hiện được việc này.");
        assertThatThrownBy(() -> in(() -> rounds.propose(proposal(), OFFICER)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Mã đợt SK2023 đã được dùng.");
    }

    @Test
    @DisplayName("Ai được đề xuất, ai được duyệt; không tự duyệt")
    void whoOpens() {
        var rounds = rounds();
        refused(NotPermittedException.class, () -> in(() -> rounds.propose(proposal(), UNIT)));
        in(() -> rounds.propose(proposal(), OFFICER));
        refused(NotPermittedException.class, () -> in(() -> rounds.confirmOpening("SK2023", UNIT)));
        var both = new Actor(OFFICER.userId(), Set.of("canbo.so-noi-vu", "lanhdao.so-noi-vu"));
        assertThatThrownBy(() -> in(() -> rounds.confirmOpening("SK2023", both)))
                .hasMessage("Người đề xuất mở đợt không được tự duyệt.");
    }

    @Test
    @DisplayName("Cơ quan đầu mối cũng đề xuất được (A-22)")
    void focalAgencyProposes() {
        assertThat(in(() -> rounds().propose(proposal(), FOCAL_OFFICER)).state())
                .isEqualTo(RoundState.PROPOSED);
    }

    @Test
    @DisplayName("Không có hướng dẫn, không có văn bản thống nhất: không vào được (A-22)")
    void withoutDocuments() {
        refusedMandate(
                new RoundMandate(null, DOCUMENT, null, null), "Cần nhập số và ngày văn bản hướng dẫn của Sở Nội vụ.");
        refusedMandate(
                new RoundMandate(DOCUMENT, null, null, null),
                "Cần nhập số và ngày văn bản thống nhất của cơ quan phối hợp.");
        refusedMandate(
                new RoundMandate(new DocumentReference("9/SNV", LocalDate.of(2022, 8, 23)), DOCUMENT, null, null),
                "“Ngày văn bản” (23/08/2022) không được trước ngày ban hành Kế hoạch (24/08/2022).");
        in(() -> rounds().propose(proposal(), OFFICER));
        assertThat(rounds().mandateOf("SK2023")).isEqualTo(MANDATE);
    }

    @Test
    @DisplayName("Tổng kết phải nêu hướng dẫn của Trung ương (khoản 4 Mục V)")
    void finalReviewFollowsTheCentre() {
        now = Instant.parse("2025-06-15T01:00:00Z");
        var deadline = Instant.parse("2025-07-15T17:00:00Z");
        var day = LocalDate.of(2025, 7, 1);
        assertThatThrownBy(() -> in(() -> rounds().propose(
                                new RoundProposal(
                                        "TK", RoundKind.TONG_KET_2025, "Tổng kết", "C", 2025, day, deadline, MANDATE),
                                OFFICER)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "Đợt tổng kết thực hiện theo hướng dẫn của Trung ương (khoản 4 Mục V của Kế hoạch); cần nhập số và"
                                + " ngày văn bản đó.");
        var followed = new RoundMandate(DOCUMENT, DOCUMENT, DOCUMENT, null);
        assertThat(in(() -> rounds().propose(
                                        new RoundProposal(
                                                "TK",
                                                RoundKind.TONG_KET_2025,
                                                "Tổng kết",
                                                "C",
                                                2025,
                                                day,
                                                deadline,
                                                followed),
                                        OFFICER))
                        .kind())
                .isEqualTo(RoundKind.TONG_KET_2025);
    }

    @Test
    @DisplayName("Đợt thứ hai cùng loại phải có văn bản cho phép, chỉ tiêu là phần đợt trước để lại (A-23)")
    void secondRoundOfAKind() {
        var rounds = rounds();
        open();
        assertThatThrownBy(() -> in(() -> rounds.propose(coded("LAN2", MANDATE), OFFICER)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Phong trào đã có đợt sơ kết SK2023. Muốn mở thêm đợt");
        now = now.plusSeconds(1);
        in(() -> rounds.propose(coded("LAN2", authorised()), OFFICER));
        in(() -> rounds.confirmOpening("LAN2", HEAD));
        in(() -> rounds.open("LAN2"));
        verify(ledger).open("LAN2", "SO_KET_2023", UNITS, "so-ldtbxh", List.of(new EarlierRound("SK2023", true)));
        now = now.plusSeconds(1);
        in(() -> rounds.refuseOpening(
                in(() -> rounds.propose(coded("LAN3", authorised()), OFFICER)).code(), HEAD));
        in(() -> rounds.close("SK2023", DEADLINE));
        in(() -> rounds.end("SK2023"));
        now = now.plusSeconds(1);
        in(() -> rounds.propose(coded("LAN4", authorised()), OFFICER));
        rounds.previewLimits("LAN4");
        verify(ledger)
                .preview(
                        "LAN4",
                        "SO_KET_2023",
                        UNITS,
                        "so-ldtbxh",
                        List.of(new EarlierRound("SK2023", false), new EarlierRound("LAN2", true)));
    }

    @Test
    @DisplayName("Đợt được phép mở thêm không vượt qua đợt đề xuất trước còn chờ duyệt: chỉ tiêu không nhân đôi (A-23)")
    void secondRoundWaitsForTheFirst() {
        var rounds = rounds();
        in(() -> rounds.propose(proposal(), OFFICER));
        now = now.plusSeconds(1);
        in(() -> rounds.propose(coded("LAN2", authorised()), OFFICER));

        assertThatThrownBy(() -> in(() -> rounds.confirmOpening("LAN2", HEAD)))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith("Đợt SK2023 cùng loại được đề xuất trước và đang chờ duyệt");
        assertThat(rounds.require("LAN2").state()).isEqualTo(RoundState.PROPOSED);

        in(() -> rounds.refuseOpening("SK2023", HEAD));
        assertThat(in(() -> rounds.confirmOpening("LAN2", HEAD)).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    @DisplayName("Hai người cùng đề xuất một loại đợt: chỉ một vào được (A-23)")
    void twoProposeAtOnce() {
        var together = Stream.of("LAN1", "LAN2")
                .map(code -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return in(() -> rounds().propose(coded(code, MANDATE), OFFICER))
                                .code();
                    } catch (BadInputException refused) {
                        return refused.getMessage();
                    }
                }))
                .toList();
        assertThat(together.stream().map(CompletableFuture::join).filter(answer -> answer.startsWith("LAN")))
                .hasSize(1);
        assertThat(rounds().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk2023", "S", "SK-2023", "2023SK", "SK2023 ", "ABCDEFGHIJKLMNOPQRSTU", "ĐỢT1"})
    @DisplayName("Mã đợt sai")
    void badCodes(String code) {
        assertRefusedProposal(
                "“Mã đợt”",
                good -> new RoundProposal(
                        code, good.kind(), good.title(), "A", 2023, good.referenceDate(), DEADLINE, MANDATE));
    }

    @Test
    @DisplayName("Ngày, năm, tên vô lý bị từ chối, nêu tên trường")
    void badProposals() {
        assertRefusedProposal("“Hạn đề nghị” phải sau", good -> deadline(good, now));
        assertRefusedProposal(
                "“Hạn đề nghị” không được quá 2 năm", good -> deadline(good, now.plus(Duration.ofDays(3000))));
        assertRefusedProposal(
                "Đợt sơ kết là của năm 2023 (khoản 3 Mục V của Kế hoạch); “Năm đánh giá” phải là 2023.",
                good -> new RoundProposal(
                        "SK2023", good.kind(), good.title(), "A", 2026, good.referenceDate(), DEADLINE, MANDATE));
        assertRefusedProposal(
                "“Khung pháp lý”",
                good -> new RoundProposal(
                        "SK2023", good.kind(), good.title(), "Z", 2023, good.referenceDate(), DEADLINE, MANDATE));
        assertRefusedProposal(
                "Đợt sơ kết là của năm 2023 (khoản 3 Mục V của Kế hoạch); “Ngày tham chiếu” phải trong năm 2023.",
                good -> new RoundProposal(
                        "SK2023", good.kind(), good.title(), "A", 2023, LocalDate.of(2019, 1, 1), DEADLINE, MANDATE));
        assertRefusedProposal(
                "Đợt sơ kết là của năm 2023 (khoản 3 Mục V của Kế hoạch); “Ngày tham chiếu” phải trong năm 2023.",
                good -> new RoundProposal(
                        "SK2023", good.kind(), good.title(), "A", 2023, LocalDate.of(9999, 1, 1), DEADLINE, MANDATE));
        assertRefusedProposal(
                "“Tên đợt”",
                good -> new RoundProposal(
                        "SK2023", good.kind(), "<script>", "A", 2023, good.referenceDate(), DEADLINE, MANDATE));
        assertRefusedProposal(
                "“Tên đợt”",
                good -> new RoundProposal(
                        "SK2023", good.kind(), "x".repeat(301), "A", 2023, good.referenceDate(), DEADLINE, MANDATE));
        when(organization.nominatingOn(any())).thenReturn(List.of());
        assertRefusedProposal("Không có đơn vị nào", UnaryOperator.identity());
        assertThat(rounds().all()).isEmpty();
    }

    @Test
    @DisplayName("Nộp được đến hết hạn; hết hạn, chưa mở, đã đóng hay không có thì câu trả lời nói rõ")
    void requireOpenFor() {
        var rounds = rounds();
        assertThatThrownBy(() -> in(() -> rounds.requireOpenFor("SK2023", "di-linh")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Không có đợt khen thưởng SK2023.");
        in(() -> rounds.propose(proposal(), OFFICER));
        assertThatThrownBy(() -> in(() -> rounds.requireOpenFor("SK2023", "di-linh")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Đợt SK2023 đang chờ duyệt mở.");
        in(() -> rounds.confirmOpening("SK2023", HEAD));
        now = DEADLINE.minusSeconds(1);
        assertThat(in(() -> rounds.requireOpenFor("SK2023", "di-linh")).state()).isEqualTo(RoundState.OPEN);
        now = DEADLINE;
        assertThatThrownBy(() -> in(() -> rounds.requireOpenFor("SK2023", "di-linh")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Đã hết hạn đề nghị của đơn vị trong đợt SK2023 (24:00 ngày 15/07/2023).");
        in(() -> rounds.close("SK2023", DEADLINE));
        assertThatThrownBy(() -> in(() -> rounds.requireOpenFor("SK2023", "di-linh")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Đợt SK2023 đã đóng, không nhận thêm đề nghị.");
    }

    @Test
    @DisplayName("Gia hạn riêng một đơn vị: chỉ đơn vị ấy, đợt đóng theo hạn muộn nhất")
    void extensionForOneUnit() {
        var rounds = rounds();
        open();
        var later = DEADLINE.plus(Duration.ofDays(5));
        in(() -> rounds.extend("SK2023", new RoundExtension("di-linh", later, "15/UBND", SIGNED, null), HEAD));

        assertThat(rounds.deadlineFor("SK2023", "di-linh")).isEqualTo(later);
        assertThat(rounds.deadlineFor("SK2023", "dam-rong")).isEqualTo(DEADLINE);
        assertThat(rounds.closesAt("SK2023")).isEqualTo(later);
        verify(messages).send("round.extended", "SK2023");
        assertThat(journal)
                .extracting(JournalEntry::reason)
                .containsExactly(
                        "Hạn đề nghị của Huyện Di Linh dời đến 24:00 ngày 20/07/2023 theo văn bản số 15/UBND ngày"
                                + " 14/06/2023.");
        now = DEADLINE;
        assertThat(in(() -> rounds.requireOpenFor("SK2023", "di-linh")).code()).isEqualTo("SK2023");
        refused(BadInputException.class, () -> in(() -> rounds.requireOpenFor("SK2023", "dam-rong")));
    }

    @Test
    @DisplayName("Gia hạn chung thay hạn riêng sớm hơn, giữ hạn riêng muộn hơn")
    void extensionForAll() {
        var rounds = rounds();
        open();
        in(() -> rounds.extend(
                "SK2023",
                new RoundExtension("di-linh", DEADLINE.plus(Duration.ofDays(2)), "15/UBND", SIGNED, null),
                HEAD));
        in(() -> rounds.extend(
                "SK2023",
                new RoundExtension("dam-rong", DEADLINE.plus(Duration.ofDays(9)), "16/UBND", SIGNED, null),
                HEAD));
        var all = DEADLINE.plus(Duration.ofDays(5));
        assertThat(in(() -> rounds.extend("SK2023", new RoundExtension(null, all, "17/UBND", SIGNED, null), HEAD))
                        .unitDeadline())
                .isEqualTo(all);
        assertThat(rounds.deadlineFor("SK2023", "di-linh")).isEqualTo(all);
        assertThat(rounds.deadlineFor("SK2023", "dam-rong")).isEqualTo(DEADLINE.plus(Duration.ofDays(9)));
    }

    @Test
    @DisplayName("Hẹn giờ nổ khi hạn vừa được dời: đợt không đóng, việc được thử lại")
    void staleTimer() {
        var rounds = rounds();
        open();
        in(() -> rounds.extend(
                "SK2023", new RoundExtension(null, DEADLINE.plus(Duration.ofDays(5)), "17/UBND", SIGNED, null), HEAD));
        refused(IllegalStateException.class, () -> in(() -> rounds.close("SK2023", DEADLINE)));
        assertThat(rounds.require("SK2023").state()).isEqualTo(RoundState.OPEN);
        assertThat(events).hasExactlyElementsOfTypes(RoundExtended.class);
    }

    @Test
    @DisplayName("Hạn riêng đã lùi của một đơn vị không kéo về sớm hơn được")
    void ownDeadlineIsNotShortened() {
        var rounds = rounds();
        open();
        var later = DEADLINE.plus(Duration.ofDays(5));
        in(() -> rounds.extend("SK2023", new RoundExtension("di-linh", later, "1/UBND", SIGNED, null), HEAD));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.extend(
                        "SK2023",
                        new RoundExtension("di-linh", later.minus(Duration.ofDays(1)), "1/UBND", SIGNED, null),
                        HEAD)));
        assertThat(rounds.deadlineFor("SK2023", "di-linh")).isEqualTo(later);
    }

    @Test
    @DisplayName("Gia hạn bị từ chối: sai người, văn bản tương lai, hạn đã qua, đơn vị lạ, đợt đã đóng")
    void refusedExtensions() {
        var rounds = rounds();
        open();
        var later = DEADLINE.plus(Duration.ofDays(5));
        refused(
                NotPermittedException.class,
                () -> in(() -> rounds.extend("SK2023", new RoundExtension(null, later, "1/UBND", SIGNED, null), UNIT)));
        refused(
                NotPermittedException.class,
                () -> in(() -> rounds.extend(
                        "SK2023", new RoundExtension(null, later, "1/UBND", SIGNED, null), ADMINISTRATOR)));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.extend(
                        "SK2023", new RoundExtension(null, later, "1/UBND", TODAY.plusDays(1), null), HEAD)));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.extend("SK2023", new RoundExtension(null, later, " ", SIGNED, null), HEAD)));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.extend("SK2023", new RoundExtension(null, now, "1/UBND", SIGNED, null), HEAD)));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.extend(
                        "SK2023",
                        new RoundExtension(null, Instant.parse("9999-01-01T00:00:00Z"), "1/UBND", SIGNED, null),
                        HEAD)));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.extend("SK2023", new RoundExtension("la", later, "1/UBND", SIGNED, null), HEAD)));
        assertThatThrownBy(() -> in(() -> rounds.extend(
                        "SK2023",
                        new RoundExtension(null, DEADLINE.minus(Duration.ofDays(1)), "1/UBND", SIGNED, null),
                        HEAD)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "Gia hạn phải đến sau hạn hiện nay (24:00 ngày 15/07/2023); không được rút ngắn hạn đề nghị.");
        refused(
                BadInputException.class,
                () -> in(() ->
                        rounds.extend("SK2023", new RoundExtension(null, DEADLINE, "1/UBND", SIGNED, null), HEAD)));
        in(() -> rounds.close("SK2023", DEADLINE));
        assertThatThrownBy(() -> in(
                        () -> rounds.extend("SK2023", new RoundExtension(null, later, "1/UBND", SIGNED, null), HEAD)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Đợt SK2023 đã đóng, không nhận thêm đề nghị.");
        verify(messages, never()).send(any(), any());
    }

    @Test
    @DisplayName("Đóng sớm bằng văn bản: một lần, báo cho quy trình của đợt")
    void closeNow() {
        var rounds = rounds();
        open();
        refused(
                NotPermittedException.class,
                () -> in(() -> rounds.closeNow("SK2023", new RoundClosing("9/SNV", SIGNED, null), ADMINISTRATOR)));
        refused(
                BadInputException.class,
                () -> in(() -> rounds.closeNow("SK2023", new RoundClosing("9/SNV", TODAY.plusDays(1), null), HEAD)));
        assertThat(in(() -> rounds.closeNow("SK2023", new RoundClosing("9/SNV", SIGNED, null), HEAD))
                        .state())
                .isEqualTo(RoundState.CLOSED);
        refused(
                ConflictException.class,
                () -> in(() -> rounds.closeNow("SK2023", new RoundClosing("9/SNV", SIGNED, null), HEAD)));
        in(() -> rounds.close("SK2023", DEADLINE));
        verify(messages, times(1)).send("round.closed", "SK2023");
        assertThat(events).containsExactly(new RoundClosed("SK2023", new DocumentReference("9/SNV", SIGNED)));
        assertThat(journal).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("lanhdao.so-noi-vu");
            assertThat(line.reason()).isEqualTo("Đóng đợt trước hạn theo văn bản số 9/SNV ngày 14/06/2023.");
        });
    }

    @Test
    @DisplayName("Quản trị viên không đóng được đợt")
    void administratorDecidesNothing() {
        open();
        refused(
                NotPermittedException.class,
                () -> in(() -> rounds().closeNow("SK2023", new RoundClosing("9/SNV", SIGNED, null), ADMINISTRATOR)));
        assertThat(rounds().require("SK2023").state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    @DisplayName("Hai hồ sơ cùng ghi rồi cùng khóa đợt: không chờ nhau mãi")
    void lockersDoNotBlockForeignKeys() throws Exception {
        var rounds = rounds();
        open();
        jdbc.sql("CREATE TABLE IF NOT EXISTS khenthuong.pointing (round text REFERENCES khenthuong.award_round)")
                .update();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var all = IntStream.range(0, 64)
                    .mapToObj(number -> threads.submit(() -> in(() -> {
                        jdbc.sql("INSERT INTO khenthuong.pointing VALUES ('SK2023')")
                                .update();
                        return rounds.lock("SK2023");
                    })))
                    .toList();
            for (var one : all) {
                assertThat(one.get().code()).isEqualTo("SK2023");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertRefusedProposal(String message, UnaryOperator<RoundProposal> change) {
        assertThatThrownBy(() -> in(() -> rounds().propose(change.apply(proposal()), OFFICER)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(message);
    }

    private static void refused(Class<? extends Throwable> type, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(type);
    }

    private AwardRound open() {
        return in(() -> rounds().establish(proposal()));
    }

    private static RoundProposal proposal() {
        return new RoundProposal(
                "SK2023", RoundKind.SO_KET_2023, "Sơ kết 2023", "A", 2023, LocalDate.of(2023, 6, 1), DEADLINE, MANDATE);
    }

    private void refusedMandate(RoundMandate mandate, String sentence) {
        assertThatThrownBy(() -> in(() -> rounds().propose(coded("SK2023", mandate), OFFICER)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(sentence);
        assertThat(rounds().all()).isEmpty();
    }

    private static RoundMandate authorised() {
        return new RoundMandate(DOCUMENT, DOCUMENT, null, DOCUMENT);
    }

    private static RoundProposal coded(String code, RoundMandate mandate) {
        return new RoundProposal(
                code, RoundKind.SO_KET_2023, "Sơ kết", "A", 2023, LocalDate.of(2023, 6, 1), DEADLINE, mandate);
    }

    private static RoundProposal deadline(RoundProposal good, Instant deadline) {
        return new RoundProposal(
                good.code(), good.kind(), good.title(), "A", 2023, good.referenceDate(), deadline, MANDATE);
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, UnitKind.DISTRICT, false, true, LocalDate.of(2000, 1, 1), null);
    }

    private static <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private Rounds rounds() {
        var clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new RoundService(
                RoundFixture.store(jdbc),
                new RoundAuthority(organization, clock),
                ledger,
                organization,
                new RoundHistory(new RoundChangeRepository(jdbc), clock),
                new Journal() {
                    @Override
                    public void record(JournalEntry entry) {
                        journal.add(entry);
                    }

                    @Override
                    public List<JournalEntry> of(String subject) {
                        return List.copyOf(journal);
                    }
                },
                messages,
                events::add,
                clock);
    }
}
