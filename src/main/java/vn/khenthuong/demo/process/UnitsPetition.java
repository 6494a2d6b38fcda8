package vn.khenthuong.demo.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoReorganisations;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.Scene;
import vn.khenthuong.demo.SceneClock;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.PetitionKind;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionProcess.AnswerPetition;
import vn.khenthuong.petition.PetitionProcess.Tasks;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.supervision.WantedObservation;

/**
 * What units and the Front say in the first days of the round: one difficulty is answered; the proposal of a unit whose
 * places are used waits; the Front, which nominates itself, has seen something. A demonstration that begins after the departments
 * were reorganised has nobody to answer and leaves it out.
 */
@Component
@Profile(Demo.PROFILE)
@ConditionalOnProperty(name = Demo.LIVING_PROVINCE, matchIfMissing = true)
@Order(5)
class UnitsPetition implements Scene {

    private static final String FULL = "canbo.dam-rong";
    private static final String HEALTH = "canbo.so-y-te";
    private static final String ANSWERING = "canbo2.so-ldtbxh";
    private static final String FRONT = "canbo.mttq";
    private static final int AFTER_OPENING = 4;

    private final OfficialsAtWork officials;
    private final Observations observations;
    private final CurrentActor actors;
    private final SceneClock scenes;
    private final DemoSettings settings;
    private final LocalDate day;

    UnitsPetition(
            OfficialsAtWork officials,
            Observations observations,
            CurrentActor actors,
            SceneClock scenes,
            DemoSettings settings) {
        this.officials = officials;
        this.observations = observations;
        this.actors = actors;
        this.scenes = scenes;
        this.settings = settings;
        this.day = settings.openingDay().plusDays(AFTER_OPENING);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public void play() {
        var round = observations.roundsToObserve().stream().findFirst();
        if (round.isEmpty() || !DemoReorganisations.DEPARTMENTS.isAfter(settings.clockStart())) {
            return;
        }
        scenes.reach(at("08:30"));
        var difficulty = send(
                HEALTH,
                Department.FOCAL_AGENCY,
                PetitionKind.DIFFICULTY,
                null,
                "Xác nhận số hộ được hỗ trợ",
                "Trạm y tế xã không có sổ theo dõi hộ nghèo được hỗ trợ của năm 2021; đề nghị hướng dẫn giấy tờ thay thế.");
        send(
                FULL,
                Department.FOCAL_AGENCY,
                PetitionKind.ADJUSTMENT,
                round.get(),
                "Tăng 01 trường hợp cho huyện nghèo",
                "Huyện đã dùng 4/4 trường hợp, còn một hộ tự vươn lên thoát nghèo rất tiêu biểu. Đề nghị xem xét tăng 01 trường hợp.");
        scenes.reach(at("09:10"));
        officials.as(
                FRONT,
                () -> observations.file(
                        new WantedObservation(
                                round.get(),
                                null,
                                null,
                                "Qua giám sát ở cơ sở: đề nghị kiểm tra việc niêm yết danh sách ở thôn trước khi trình, ở các huyện có nhiều"
                                        + " hộ được đề nghị."),
                        actors.require()));
        scenes.reach(at("10:20"));
        var answer = new HashMap<>(Tasks.ANSWER_BY_FOCAL_AGENCY.ending(AnswerPetition.ANSWER));
        answer.put(
                "answerText",
                "Dùng danh sách hộ nghèo đã phê duyệt của xã năm 2021 kèm xác nhận của UBND xã; không cần lập sổ mới.");
        officials.complete(ANSWERING, Tasks.ANSWER_BY_FOCAL_AGENCY, difficulty, answer);
    }

    private String send(
            String userId, Department addressee, PetitionKind kind, String round, String title, String content) {
        var answers = new HashMap<String, Object>(
                Map.of("addressee", addressee.name(), "kind", kind.name(), "title", title, "content", content));
        if (round != null) {
            answers.put("roundCode", round);
        }
        return officials.start(userId, PetitionProcess.KEY, answers);
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HomeZone.ID).toInstant();
    }
}
