package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.CommendationProcess.DecideCommendation;
import vn.khenthuong.commendation.CommendationProcess.PrepareCommendation;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.Scene;
import vn.khenthuong.demo.SceneClock;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;

/** A department commends by itself before the round opens: one list is decided, the next one is being entered. */
@Component
@Profile(Demo.PROFILE)
@ConditionalOnProperty(name = Demo.LIVING_PROVINCE, matchIfMissing = true)
@Order(4)
class UnitCommends implements Scene {

    private static final String UNIT = "so-gddt";
    private static final String OFFICER = "canbo." + UNIT;
    private static final String HEAD = "lanhdao." + UNIT;
    private static final int BEFORE_ROUND = 3;

    /** The movement ends with this year; a demonstration that begins later has nothing to commend. */
    private static final int LAST_YEAR = 2025;

    private static final int MID_TERM_YEAR = 2023;

    private static final List<Commended> GIVEN = List.of(
            new Commended(
                    0,
                    NomineeType.COLLECTIVE,
                    "Trường Phổ thông dân tộc nội trú Lạc Hòa",
                    "Huyện Lâm Hà",
                    "Duy trì bếp ăn bán trú cho 86 học sinh hộ nghèo, không em nào bỏ học."),
            new Commended(
                    0,
                    NomineeType.INDIVIDUAL,
                    Gender.FEMALE,
                    "Phạm Thị Lan Hương",
                    "Giáo viên, huyện Di Linh",
                    "Dạy kèm miễn phí 24 học sinh hộ nghèo trong hai năm học."),
            new Commended(
                    0,
                    NomineeType.INDIVIDUAL,
                    Gender.MALE,
                    "K’ Thanh Bình",
                    "Nhân viên thư viện, huyện Lạc Dương",
                    "Vận động 3.200 đầu sách cho các điểm trường vùng sâu."));

    private static final Commended NEXT = new Commended(
            0,
            NomineeType.INDIVIDUAL,
            Gender.MALE,
            "Hoàng Văn Thuận",
            "Hiệu trưởng, huyện Đạ Tẻh",
            "Huy động kinh phí sửa nhà cho 5 gia đình học sinh nghèo.");

    private final OfficialsAtWork officials;
    private final Commendations commendations;
    private final CurrentActor actors;
    private final SceneClock scenes;
    private final Clock clock;
    private final LocalDate day;

    UnitCommends(
            OfficialsAtWork officials,
            Commendations commendations,
            CurrentActor actors,
            SceneClock scenes,
            Clock clock,
            DemoSettings settings) {
        this.officials = officials;
        this.commendations = commendations;
        this.actors = actors;
        this.scenes = scenes;
        this.clock = clock;
        this.day = settings.openingDay().minusDays(BEFORE_ROUND);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public void play() {
        if (day.getYear() > LAST_YEAR) {
            return;
        }
        scenes.reach(at("08:40"));
        var decided = begin(day.getYear() == MID_TERM_YEAR ? Occasion.MID_TERM : Occasion.YEARLY, GIVEN);
        officials.complete(
                OFFICER,
                Tasks.PREPARE_COMMENDATION,
                decided,
                Tasks.PREPARE_COMMENDATION.ending(PrepareCommendation.SUBMIT));
        scenes.reach(at("14:10"));
        var answers = new HashMap<>(Tasks.DECIDE_COMMENDATION.ending(DecideCommendation.DECIDE));
        answers.put("documentNumber", "214/QĐ-SGDĐT");
        answers.put("documentDate", LocalDate.now(clock));
        officials.complete(HEAD, Tasks.DECIDE_COMMENDATION, decided, answers);
        scenes.reach(at("15:20"));
        begin(Occasion.YEARLY, List.of(NEXT));
    }

    private String begin(Occasion occasion, List<Commended> entries) {
        var number = officials.start(
                OFFICER, CommendationProcess.KEY, Map.of("year", (long) day.getYear(), "occasion", occasion.name()));
        return officials.as(OFFICER, () -> {
            commendations.add(CommendationNumber.of(number), entries, actors.require());
            return number;
        });
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HomeZone.ID).toInstant();
    }
}
