package vn.khenthuong.demo.tour;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.demo.OpenTasks.OpenTask;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/** The focal agency asks one unit for a supplement and receives the rest in one batch. */
@Component
@Profile(Demo.PROFILE)
class ReceptionStop implements TourStop {

    private static final String LETTER = "b";
    private static final String TITLE = "Tiếp nhận: yêu cầu bổ sung, rồi xử lý hàng loạt";
    private static final String LOOK =
            "Cán bộ cơ quan đầu mối yêu cầu bổ sung một hồ sơ; thư của đơn vị nêu đúng giấy tờ còn thiếu và hạn. Các hồ sơ còn lại"
                    + " tiếp nhận một lần ở trang xử lý hàng loạt: chọn, kiểm tra thử, xác nhận, kết quả từng hồ sơ.";

    private final OpenTasks tasks;
    private final DeliveryLog deliveries;
    private final DemoSettings settings;
    private final Organization organization;
    private final DemoTime time;

    ReceptionStop(
            OpenTasks tasks, DeliveryLog deliveries, DemoSettings settings, Organization organization, DemoTime time) {
        this.tasks = tasks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.organization = organization;
        this.time = time;
    }

    @Override
    public StopView view() {
        var agency = organization.holder(Function.FOCAL_AGENCY, time.today());
        var officer = Role.OFFICER.of(agency.code());
        var told = deliveries.ofKind(NoticeKind.SUPPLEMENT_WANTED, settings.start());
        var waiting = tasks.at(NominationProcess.Tasks.RECEIVE_DOSSIER).stream()
                .filter(task -> task.isFreeFor(officer) && !isOf(agency, task))
                .toList();
        if (told.isEmpty() && waiting.isEmpty()) {
            return view(StopState.LOST, "Không còn hồ sơ nào chờ tiếp nhận.", List.of());
        }
        var offers = new ArrayList<Offer>();
        if (told.isEmpty()) {
            var first = waiting.get(0);
            offers.add(Offer.task(
                    "Mở hồ sơ %s với vai cán bộ %s".formatted(first.subject(), agency.name()), officer, first.id()));
        } else {
            offers.add(Offer.own("Đọc thư yêu cầu bổ sung của đơn vị", TourPaths.mail(toTheUnit(told))));
        }
        if (!waiting.isEmpty()) {
            offers.add(
                    Offer.page("Xử lý hàng loạt với vai cán bộ %s".formatted(agency.name()), officer, "/xu-ly-loat"));
        }
        return view(waiting.isEmpty() ? StopState.DONE : StopState.NEXT, remark(told, waiting), offers);
    }

    private static String remark(List<Delivery> told, List<OpenTask> waiting) {
        var asked = told.isEmpty()
                ? "Chưa yêu cầu bổ sung hồ sơ nào"
                : "Đã yêu cầu bổ sung hồ sơ %s".formatted(toTheUnit(told).subject());
        return waiting.isEmpty()
                ? asked + "; không còn hồ sơ nào chờ tiếp nhận."
                : "%s; %d hồ sơ đang chờ tiếp nhận.".formatted(asked, waiting.size());
    }

    /** The first mail; those about one dossier say the same. */
    private static Delivery toTheUnit(List<Delivery> told) {
        return told.get(0);
    }

    private static StopView view(StopState state, String remark, List<Offer> offers) {
        return new StopView(LETTER, TITLE, LOOK, state, remark, offers);
    }

    /** Its own cases are received by a colleague: four eyes. */
    private static boolean isOf(Unit agency, OpenTask task) {
        return DossierNumber.find(task.subject())
                .filter(dossier -> dossier.unit().equals(agency.code()))
                .isPresent();
    }
}
