package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.ReminderRule;
import vn.khenthuong.calendar.ReminderRule.Recipients;
import vn.khenthuong.calendar.ReminderRule.Stage;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.organization.Work;

@DisplayName("Nội dung bản tin buổi sáng")
class DigestComposerTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 6);

    private static final ReminderRule REMIND_2 = new ReminderRule(Stage.REMIND, 2, Recipients.HOLDERS);
    private static final ReminderRule TO_HEAD = new ReminderRule(Stage.ESCALATE, 1, Recipients.HEAD);
    private static final ReminderRule TO_SUPERVISORS = new ReminderRule(Stage.ESCALATE, 3, Recipients.SUPERVISORS);

    private final Organization organization = mock(Organization.class);
    private final ToldAlready told = mock(ToldAlready.class);
    private final DigestComposer composer = new DigestComposer(organization);

    @BeforeEach
    void officials() {
        when(organization.membersOf(anyString(), any(Work[].class))).thenReturn(List.of());
        group("canbo.so-ldtbxh", "canbo.so-ldtbxh", "canbo2.so-ldtbxh");
        group("lanhdao.so-ldtbxh", "lanhdao.so-ldtbxh");
        group("lanhdao.so-noi-vu", "lanhdao.so-noi-vu");
        group("chutich.ubnd", "chutich.ubnd");
        when(organization.groupOf(Performer.FOCAL_HEAD, null, TODAY)).thenReturn("lanhdao.so-ldtbxh");
        when(organization.groupOf(Performer.APPRAISAL_HEAD, null, TODAY)).thenReturn("lanhdao.so-noi-vu");
        when(organization.find(any())).thenReturn(Optional.empty());
        when(organization.find("dam-rong"))
                .thenReturn(Optional.of(new Unit(
                        "dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, true, true, LocalDate.of(2021, 1, 1), null)));
    }

    @Test
    @DisplayName("một việc chưa ai nhận là của cả nhóm; mỗi người một bản tin, không tên đối tượng")
    void offeredToAll() {
        var notices = compose(begun(step("1", null)), begun(step("2", null)));

        assertThat(recipients(notices)).containsExactly("canbo.so-ldtbxh", "canbo2.so-ldtbxh");
        var notice = notices.get(0);
        assertThat(notice.kind()).isEqualTo(NoticeKind.DIGEST);
        assertThat(notice.subject()).isEqualTo("digest");
        assertThat(notice.date()).isEqualTo(TODAY);
        assertThat(notice.model())
                .isEqualTo(Map.of(
                        "day",
                        "04/10/2023",
                        "sections",
                        List.of(Map.of(
                                "title",
                                "Việc mới",
                                "own",
                                true,
                                "steps",
                                List.of(line("1"), line("2")),
                                "told",
                                0,
                                "count",
                                2)),
                        "notices",
                        0));
    }

    @Test
    @DisplayName("việc đã nhận là của người nhận; người nhận không còn trong nhóm thì lại là của cả nhóm")
    void claimed() {
        assertThat(recipients(compose(begun(step("1", "canbo2.so-ldtbxh"))))).containsExactly("canbo2.so-ldtbxh");
        assertThat(recipients(compose(begun(step("1", "da-chuyen-cong-tac")))))
                .containsExactly("canbo.so-ldtbxh", "canbo2.so-ldtbxh");
    }

    @Test
    @DisplayName("mỗi việc chỉ nêu một lần: trễ hạn, rồi sắp đến hạn, rồi mới")
    void oneSectionForAStep() {
        var notice = compose(
                        new StepStatus(step("late", "canbo.so-ldtbxh"), true, true, true, List.of(), Set.of()),
                        new StepStatus(
                                step("soon", "canbo.so-ldtbxh"),
                                true,
                                false,
                                false,
                                List.of(REMIND_2),
                                Set.of(REMIND_2)),
                        begun(step("new", "canbo.so-ldtbxh")))
                .get(0);

        assertThat(sections(notice))
                .isEqualTo(
                        Map.of("Trễ hạn", List.of("late"), "Sắp đến hạn", List.of("soon"), "Việc mới", List.of("new")));
    }

    @Test
    @DisplayName("nhắc rồi thì không nhắc lại, không có gì thì không có bản tin")
    void nothingToTell() {
        assertThat(compose(new StepStatus(step("1", null), false, false, false, List.of(REMIND_2), Set.of())))
                .isEmpty();
        assertThat(compose()).isEmpty();
    }

    @Test
    @DisplayName("báo thủ trưởng khi vừa quá 1 ngày, lãnh đạo hai sở khi vừa quá 3 ngày; ai cũng chỉ thấy một lần")
    void climbs() {
        var one = new StepStatus(step("1", "canbo.so-ldtbxh"), false, true, true, List.of(TO_HEAD), Set.of(TO_HEAD));
        assertThat(told(compose(one)))
                .isEqualTo(Map.of(
                        "canbo.so-ldtbxh", Map.of("Trễ hạn", List.of("1")),
                        "lanhdao.so-ldtbxh", Map.of("Việc trễ hạn cần đôn đốc", List.of("1"))));

        var three = new StepStatus(
                step("1", "canbo.so-ldtbxh"),
                false,
                true,
                true,
                List.of(TO_HEAD, TO_SUPERVISORS),
                Set.of(TO_SUPERVISORS));
        assertThat(told(compose(three)))
                .isEqualTo(Map.of(
                        "canbo.so-ldtbxh", Map.of("Trễ hạn", List.of("1")),
                        "lanhdao.so-ldtbxh", Map.of("Việc trễ hạn cần đôn đốc", List.of("1")),
                        "lanhdao.so-noi-vu", Map.of("Việc trễ hạn cần đôn đốc", List.of("1"))));
    }

    @Test
    @DisplayName("đã báo lên thì không báo lại mỗi sáng, nhưng kể lại khi có việc khác báo lên")
    void climbsOnce() {
        var known = new StepStatus(step("1", "canbo.so-ldtbxh"), false, true, true, List.of(TO_HEAD), Set.of());
        assertThat(recipients(compose(known))).containsExactly("canbo.so-ldtbxh");

        var other = new StepStatus(step("2", "canbo2.so-ldtbxh"), false, true, true, List.of(TO_HEAD), Set.of(TO_HEAD));
        assertThat(told(compose(known, other)))
                .containsEntry("lanhdao.so-ldtbxh", Map.of("Việc trễ hạn cần đôn đốc", List.of("1", "2")));
    }

    @Test
    @DisplayName("việc của chính lãnh đạo không báo lại cho họ như việc của cấp dưới")
    void notBelowOneself() {
        var own = new OpenStep(
                "1",
                "awardList",
                "userTask_signFocalSubmission",
                "Ký Tờ trình",
                "SK2023-DS1",
                null,
                Set.of("lanhdao.so-ldtbxh"),
                null,
                Instant.EPOCH,
                Deadline.endOf(LAST_DAY).instant(),
                Set.of());
        var direct = new ReminderRule(Stage.ESCALATE, 1, Recipients.SUPERVISORS);

        assertThat(told(compose(new StepStatus(own, false, true, true, List.of(direct), Set.of(direct)))))
                .isEqualTo(Map.of(
                        "lanhdao.so-ldtbxh", Map.of("Trễ hạn", List.of("1")),
                        "lanhdao.so-noi-vu", Map.of("Việc trễ hạn cần đôn đốc", List.of("1"))));
    }

    @Test
    @DisplayName("theo ý mỗi người: tắt hẳn, bỏ việc mới, bỏ việc sắp đến hạn; việc trễ hạn thì không bỏ riêng được")
    void preferences() {
        var soon = new StepStatus(
                step("soon", "canbo.so-ldtbxh"), true, false, false, List.of(REMIND_2), Set.of(REMIND_2));
        var fresh = begun(step("new", "canbo.so-ldtbxh"));
        var late = new StepStatus(step("late", "canbo.so-ldtbxh"), false, true, true, List.of(), Set.of());

        assertThat(preferring(false, true, true, soon, fresh, late)).isEmpty();
        assertThat(preferring(true, false, false, soon, fresh)).isEmpty();
        assertThat(sections(preferring(true, false, true, soon, fresh).get(0)))
                .isEqualTo(Map.of("Sắp đến hạn", List.of("soon")));
        assertThat(sections(preferring(true, true, false, soon, fresh).get(0)))
                .isEqualTo(Map.of("Việc mới", List.of("soon", "new")));
        assertThat(sections(preferring(true, false, false, soon, fresh, late).get(0)))
                .isEqualTo(Map.of("Trễ hạn", List.of("late")));
    }

    @Test
    @DisplayName("người ký thay không gồm loại việc ấy không bị nhắc việc của thủ trưởng, không nhận tin trễ hạn")
    void notOfHisWork() {
        group("lanhdao.so-ldtbxh", "pho.so-ldtbxh");
        when(organization.membersOf("lanhdao.so-ldtbxh", Work.LISTS)).thenReturn(List.of());
        var sign = new OpenStep(
                "1",
                "awardList",
                "userTask_signFocalSubmission",
                "Ký Tờ trình",
                "SK2023-DS1",
                null,
                Set.of("lanhdao.so-ldtbxh"),
                null,
                Instant.EPOCH,
                Deadline.endOf(LAST_DAY).instant(),
                Set.of());
        var audience = new Audience(organization, TODAY);

        assertThat(audience.holders(sign)).isEmpty();
        assertThat(audience.of(Recipients.HEAD, sign)).isEmpty();
        assertThat(audience.of(Recipients.HEAD, step("2", null)))
                .extracting(Official::userId)
                .containsExactly("pho.so-ldtbxh");
    }

    @Test
    @DisplayName("việc của Chủ tịch không có thủ trưởng nào phía trên trong đơn vị")
    void noHeadAboveTheChair() {
        var decide = new OpenStep(
                "1",
                "awardList",
                "userTask_decide",
                "Quyết định khen thưởng",
                "SK2023-DS1",
                null,
                Set.of("chutich.ubnd"),
                null,
                Instant.EPOCH,
                Deadline.endOf(LAST_DAY).instant(),
                Set.of());

        assertThat(recipients(compose(new StepStatus(decide, false, true, true, List.of(TO_HEAD), Set.of(TO_HEAD)))))
                .containsExactly("chutich.ubnd");
    }

    @Test
    @DisplayName("việc đã báo bằng thư riêng chỉ được đếm, không kể lại; người chưa được báo thì được kể")
    void countsWhatWasTold() {
        when(told.byNotice(any(), any()))
                .thenAnswer(asked -> asked.<OpenStep>getArgument(0).taskId().equals("1")
                        && asked.<Official>getArgument(1).userId().equals("canbo.so-ldtbxh"));
        when(told.notices(any())).thenReturn(3);

        var notices = compose(begun(step("1", null)), begun(step("2", null)));

        assertThat(told(notices))
                .isEqualTo(Map.of(
                        "canbo.so-ldtbxh", Map.of("Việc mới", List.of("2")),
                        "canbo2.so-ldtbxh", Map.of("Việc mới", List.of("1", "2"))));
        assertThat(notices.get(0).model().toString()).contains("told=1", "count=2", "notices=3");
        assertThat(recipients(compose(begun(step("1", "canbo.so-ldtbxh")))))
                .as("what was told at once is counted the next morning")
                .containsExactly("canbo.so-ldtbxh");
    }

    @Test
    @DisplayName("trễ hạn đã lâu: chỉ kể trong tuần có thư, tự nó không gây ra thư mỗi sáng")
    void overdueForLong() {
        var resting = new StepStatus(step("late", "canbo.so-ldtbxh"), false, true, false, List.of(TO_HEAD), Set.of());

        assertThat(compose(resting)).isEmpty();
        assertThat(sections(
                        compose(resting, begun(step("new", "canbo.so-ldtbxh"))).get(0)))
                .isEqualTo(Map.of("Trễ hạn", List.of("late"), "Việc mới", List.of("new")));
    }

    @Test
    @DisplayName(
            "việc có thư nhắc riêng: không sắp đến hạn, không báo lên; sáng có thư nhắc thì không có trong bản tin")
    void leftToItsReminders() {
        when(told.hasReminders(any())).thenReturn(true);
        var soon = new StepStatus(
                step("soon", "canbo.so-ldtbxh"), false, false, false, List.of(REMIND_2), Set.of(REMIND_2));
        var late =
                new StepStatus(step("late", "canbo.so-ldtbxh"), false, true, true, List.of(TO_HEAD), Set.of(TO_HEAD));

        assertThat(compose(soon)).isEmpty();
        assertThat(told(compose(late)))
                .as("an overdue step nobody was reminded of is told to those who work it")
                .isEqualTo(Map.of("canbo.so-ldtbxh", Map.of("Trễ hạn", List.of("late"))));
        when(told.byReminder(any(), any())).thenReturn(true);
        assertThat(compose(late, begun(step("new", null)))).isEmpty();
    }

    private List<Notice> compose(StepStatus... standings) {
        return composer.compose(List.of(standings), Map.of(), told, TODAY);
    }

    private List<Notice> preferring(boolean digest, boolean newSteps, boolean dueSoon, StepStatus... standings) {
        return composer.compose(
                List.of(standings),
                Map.of("canbo.so-ldtbxh", new NoticePreference(digest, newSteps, dueSoon, true)),
                told,
                TODAY);
    }

    private void group(String group, String... userIds) {
        when(organization.membersOf(eq(group), any(Work[].class)))
                .thenReturn(Arrays.stream(userIds)
                        .map(user -> new Official(user, "Tên " + user, user + "@khenthuong.local"))
                        .toList());
    }

    private static StepStatus begun(OpenStep step) {
        return new StepStatus(step, true, false, false, List.of(), Set.of());
    }

    private static OpenStep step(String task, String assignee) {
        return new OpenStep(
                task,
                "nomination",
                "userTask_receiveDossier",
                "Tiếp nhận, kiểm tra thành phần hồ sơ",
                "SK2023-DAM-RONG-000" + task,
                "dam-rong",
                Set.of("canbo.so-ldtbxh"),
                assignee,
                Instant.EPOCH,
                Deadline.endOf(LAST_DAY).instant(),
                Set.of());
    }

    private static Map<String, Object> line(String task) {
        return Map.of(
                "task", task,
                "number", "SK2023-DAM-RONG-000" + task,
                "step", "Tiếp nhận, kiểm tra thành phần hồ sơ",
                "unit", "Huyện Đam Rông",
                "due", "06/10/2023");
    }

    private static List<String> recipients(Collection<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.recipient().userId())
                .sorted()
                .toList();
    }

    private static Map<String, Map<String, List<Object>>> told(Collection<Notice> notices) {
        return notices.stream()
                .collect(Collectors.toMap(notice -> notice.recipient().userId(), DigestComposerTest::sections));
    }

    /** Ids of the tasks by title of the section. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<Object>> sections(Notice notice) {
        return ((List<Map<String, Object>>) notice.model().get("sections"))
                .stream()
                        .collect(Collectors.toMap(
                                section -> (String) section.get("title"),
                                section -> ((List<Map<String, Object>>) section.get("steps"))
                                        .stream().map(line -> line.get("task")).toList()));
    }
}
