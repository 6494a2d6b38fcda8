package vn.khenthuong.demo.tour;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Role;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** The head of a unit signs one case more than the unit has places for. */
@Component
@Profile(Demo.PROFILE)
class OverQuotaStop implements TourStop {

    private static final String LETTER = "a";
    private static final String TITLE = "Vượt chỉ tiêu: từ chối có giải thích";
    private static final String LOOK =
            "Thủ trưởng Đam Rông mở hồ sơ thứ năm, chọn “Ký trình”, nhập số và ngày Tờ trình rồi hoàn thành: hệ thống nói ngay là không nhận vì"
                    + " đã dùng 4/4 suất, nêu đúng điểm, khoản, mục của kế hoạch và trả hồ sơ về đơn vị.";
    private static final String UNIT = "dam-rong";
    private static final String HEAD = Role.HEAD.of(UNIT);

    private final Rounds rounds;
    private final OpenTasks tasks;
    private final DeliveryLog deliveries;
    private final DemoSettings settings;

    OverQuotaStop(Rounds rounds, OpenTasks tasks, DeliveryLog deliveries, DemoSettings settings) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Override
    public StopView view() {
        var refused = deliveries.ofKind(NoticeKind.PLACE_REFUSED, settings.start()).stream()
                .filter(notice -> isOfUnit(notice.subject()))
                .findFirst();
        if (refused.isPresent()) {
            return done(refused.get());
        }
        if (rounds.find(Demo.FIRST_ROUND)
                .filter(round -> round.state() == RoundState.OPEN)
                .isEmpty()) {
            return lost("Đợt %s không còn nhận đề nghị.".formatted(Demo.FIRST_ROUND));
        }
        return tasks.at(NominationProcess.Tasks.APPROVE_BY_UNIT).stream()
                .filter(task -> isOfUnit(task.subject()) && task.isFreeFor(HEAD))
                .findFirst()
                .map(task -> new StopView(
                        LETTER,
                        TITLE,
                        LOOK,
                        StopState.NEXT,
                        "Hồ sơ %s đang chờ thủ trưởng ký.".formatted(task.subject()),
                        List.of(Offer.task("Mở hồ sơ với vai thủ trưởng Đam Rông", HEAD, task.id()))))
                .orElseGet(() -> lost("Đam Rông không có hồ sơ nào chờ thủ trưởng ký."));
    }

    private static StopView done(Delivery refusal) {
        return new StopView(
                LETTER,
                TITLE,
                LOOK,
                StopState.DONE,
                "Hồ sơ %s đã bị từ chối vì hết suất.".formatted(refusal.subject()),
                List.of(
                        Offer.own("Đọc thư báo cho đơn vị", TourPaths.mail(refusal)),
                        Offer.page("Xem hành trình hồ sơ với vai thủ trưởng", HEAD, "/ho-so/" + refusal.subject())));
    }

    private static StopView lost(String why) {
        return new StopView(LETTER, TITLE, LOOK, StopState.LOST, why, List.of());
    }

    private static boolean isOfUnit(String number) {
        return DossierNumber.find(number)
                .filter(dossier -> dossier.round().equals(Demo.FIRST_ROUND)
                        && dossier.unit().equals(UNIT))
                .isPresent();
    }
}
