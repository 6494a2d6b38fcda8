package vn.khenthuong.demo.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoReorganisations;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.demo.OpenTasks.OpenTask;
import vn.khenthuong.demo.tour.Offer.Deed;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Reorganisations;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/** Districts are merged, then departments: who works what is under way, and which department is the focal agency. */
@Component
@Profile(Demo.PROFILE)
class ReorganisationStop implements TourStop {

    private static final String LETTER = "f";
    private static final String TITLE = "Sắp xếp bộ máy: ai giữ hồ sơ, ai là đầu mối";
    private static final String LOOK =
            "Ngày 01/12/2024 huyện Cát Tiên, huyện Đạ Tẻh nhập vào huyện Đạ Huoai: việc đang làm dở của hai huyện cũ do Đạ Huoai làm tiếp."
                    + " Ngày 01/3/2025 các sở sắp xếp lại: việc của cơ quan đầu mối chuyển từ Sở Lao động sang Sở Nông nghiệp và Môi"
                    + " trường, còn hồ sơ do chính Sở Lao động đề nghị thì Sở Nội vụ làm tiếp.";
    private static final String SUCCESSOR = "da-huoai";
    private static final Set<String> MERGED = Set.of("cat-tien", "da-teh");
    private static final String FORMER_FOCAL_OFFICER = Role.OFFICER.of("so-ldtbxh");

    private final Reorganisations reorganisations;
    private final Organization organization;
    private final OpenTasks tasks;
    private final DemoTime time;

    ReorganisationStop(Reorganisations reorganisations, Organization organization, OpenTasks tasks, DemoTime time) {
        this.reorganisations = reorganisations;
        this.organization = organization;
        this.tasks = tasks;
        this.time = time;
    }

    @Override
    public StopView view() {
        var today = time.today();
        if (today.isBefore(DemoReorganisations.DISTRICTS)) {
            return view(
                    StopState.WAITING,
                    "Cơ quan đầu mối lúc này: %s. Đồng hồ phải đến %s."
                            .formatted(focalAgency().name(), VietnameseDates.of(DemoReorganisations.DISTRICTS)),
                    List.of(onTo("Đến ngày nhập huyện")));
        }
        if (!reorganisations.isTakenUp(DemoReorganisations.DISTRICTS)) {
            return view(StopState.LOST, "Bản trình diễn này bắt đầu sau các ngày sắp xếp.", List.of());
        }
        var departmentsMerged = !today.isBefore(DemoReorganisations.DEPARTMENTS);
        var offers = new ArrayList<>(ofTheSuccessor());
        offers.addAll(departmentsMerged ? ofTheFocalAgency() : List.of(onTo("Đến ngày sắp xếp các sở")));
        if (departmentsMerged && today.isBefore(DemoReorganisations.DISTRICTS_END)) {
            offers.add(onTo("Đến ngày các huyện, thành phố kết thúc hoạt động"));
        }
        return view(departmentsMerged ? StopState.ALWAYS : StopState.NEXT, remark(), offers);
    }

    private String remark() {
        var inherited = tasks.at(UnitReportProcess.Tasks.PREPARE_REPORT).stream()
                .filter(ReorganisationStop::isOfMerged)
                .count();
        return "%d báo cáo của hai huyện cũ chờ Đạ Huoai lập; cơ quan đầu mối: %s, đang giữ %d hồ sơ chờ tiếp nhận, %d hồ sơ chờ thẩm tra."
                .formatted(
                        inherited,
                        focalAgency().name(),
                        tasks.at(NominationProcess.Tasks.RECEIVE_DOSSIER).size(),
                        tasks.at(NominationProcess.Tasks.REVIEW_DOSSIER).size());
    }

    private List<Offer> ofTheSuccessor() {
        var officer = Role.OFFICER.of(SUCCESSOR);
        var offers = new ArrayList<>(desk(
                "Lập báo cáo của huyện cũ với vai cán bộ Đạ Huoai",
                officer,
                UnitReportProcess.Tasks.PREPARE_REPORT,
                ReorganisationStop::isOfMerged));
        offers.add(Offer.page("Trang của cán bộ Đạ Huoai", officer, "/trang-chu"));
        return offers;
    }

    private List<Offer> ofTheFocalAgency() {
        var officer = Role.OFFICER.of(focalAgency().code());
        var offers = new ArrayList<>(desk(
                "Tiếp nhận hồ sơ với vai cán bộ %s".formatted(focalAgency().name()),
                officer,
                NominationProcess.Tasks.RECEIVE_DOSSIER,
                task -> true));
        offers.add(Offer.page("Trang của cán bộ %s".formatted(focalAgency().name()), officer, "/trang-chu"));
        offers.add(Offer.page("Trang của cán bộ Sở Lao động trước đây", FORMER_FOCAL_OFFICER, "/trang-chu"));
        return offers;
    }

    private List<Offer> desk(String label, String official, UserTask<?> step, Predicate<OpenTask> wanted) {
        return tasks.at(step).stream()
                .filter(wanted)
                .filter(task -> task.isFreeFor(official))
                .map(task -> Offer.task(label, official, task.id()))
                .limit(1)
                .toList();
    }

    private static boolean isOfMerged(OpenTask task) {
        return task.unit() != null && MERGED.contains(task.unit());
    }

    private Unit focalAgency() {
        return organization.holder(Function.FOCAL_AGENCY, time.today());
    }

    private static Offer onTo(String label) {
        return Offer.deed(label, Deed.NEXT_REORGANISATION);
    }

    private static StopView view(StopState state, String remark, List<Offer> offers) {
        return new StopView(LETTER, TITLE, LOOK, state, remark, offers);
    }
}
