package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.APPRAISER;
import static vn.khenthuong.journey.Route.FOCAL_HEAD;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.Officials;

/** Part of {@link EveryStep}: dossiers nobody works on now, since agencies are asked about them or they are on hold. */
final class DossiersAtRest {

    /** What the codes of its rounds begin with. */
    static final String ROUNDS = "NGHI";

    private final Clock clock;
    private final DueJobs jobs;
    private final Playground playground;
    private Route asked;
    private String goesOn;

    DossiersAtRest(Officials officials, Clock clock, DueJobs jobs) {
        this.clock = clock;
        this.jobs = jobs;
        this.playground = new Playground(officials, clock);
    }

    /** Of one enterprise no agency has said anything, of another one has, the third is also on hold. */
    void askedAbout() {
        asked = playground.open(ROUNDS + "01");
        consulted("Công ty Chè Cầu Đất");
        agrees(consulted("Công ty Tơ tằm Di Linh"), "bhxh");
        hold(asked, FOCAL_HEAD, consulted("Công ty Cà phê Hòa Bắc"));
        jobs.run();
    }

    /** At the reception, at the reception for an inspection, at the review, on a list. */
    void held() {
        var route = playground.open(ROUNDS + "02");
        hold(route, FOCAL_HEAD, route.submitted(Nominee.household("di-linh", "Ka Brối")));
        inspect(route, route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu")));
        var reviewing = route.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        route.receive(reviewing);
        hold(route, FOCAL_OFFICER, reviewing);
        onAList();
        jobs.run();
    }

    /** Two more are held and go on, and nobody has been told. */
    void messagesOnTheirWay() {
        resume(asked, goesOn);
        hold(asked, FOCAL_HEAD, asked.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang")));
    }

    private String consulted(String enterprise) {
        var number = asked.submitted(Nominee.enterprise("di-linh", enterprise));
        asked.receive(number);
        return number;
    }

    private void agrees(String number, String agency) {
        asked.complete(
                "canbo." + agency,
                number + "-" + agency.toUpperCase(Locale.ROOT),
                ConsultationProcess.Tasks.GIVE_OPINION.id(),
                asked.signed(Map.of("outcome", "AGREE")));
    }

    private void onAList() {
        var route = playground.open(ROUNDS + "03");
        var held = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        var other = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        goesOn = asked.submitted(Nominee.household("lam-ha", "Phạm Thị Hoa"));
        hold(asked, FOCAL_HEAD, goesOn);
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(held, other));
        jobs.run();
        hold(route, APPRAISER, held);
    }

    private static void hold(Route route, String by, String number) {
        route.as(by)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .expect(204);
    }

    private static void resume(Route route, String number) {
        route.as(FOCAL_HEAD)
                .post(
                        "/api/dossiers/%s/resumption".formatted(number),
                        route.signed(Map.of("reason", "Đã xác minh xong")))
                .expect(204);
    }

    private void inspect(Route route, String number) {
        route.as(FOCAL_OFFICER)
                .post(
                        "/api/dossiers/%s/matters".formatted(number),
                        route.signed(Map.of(
                                "ground", "INSPECTION",
                                "authority", "Thanh tra tỉnh",
                                "programme", "Chương trình kiểm tra năm",
                                "subject", "Kiểm tra bình xét khen thưởng",
                                "due", LocalDate.now(clock).plusDays(40).toString())))
                .expect(201);
    }
}
