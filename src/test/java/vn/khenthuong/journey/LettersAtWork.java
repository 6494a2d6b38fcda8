package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.APPRAISER;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;

import java.time.Clock;
import java.util.List;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.Officials;

/** Part of {@link EveryStep}: letters of commendation, and petitions that wait for their answer. */
final class LettersAtWork {

    private static final String TO_FOCAL_AGENCY = "FOCAL_AGENCY";
    private static final String TO_APPRAISER = "APPRAISER";

    private final DueJobs jobs;
    private final CommendationDesk commendations;
    private final PetitionDesk petitions;

    /**
     * @param year of the movement that people are commended for
     */
    LettersAtWork(Officials officials, Clock clock, DueJobs jobs, int year) {
        this.jobs = jobs;
        this.commendations = new CommendationDesk(officials, clock, year);
        this.petitions = new PetitionDesk(officials, clock);
    }

    /** One is being written, one waits for its head; petitions wait for either department and for the People's Committee. */
    void waiting() {
        commendations.written("dam-rong", "Rơ Ông Ha Krang");
        commendations.prepared("lam-ha", "Nguyễn Thị Sáu");
        petitions.sent("dam-rong", TO_FOCAL_AGENCY);
        petitions.sent("di-linh", TO_APPRAISER);
        gather(FOCAL_OFFICER, petitions.sent("lam-ha", TO_FOCAL_AGENCY));
        jobs.run();
    }

    /** Gathered for the People's Committee, and its petition has not heard of it. */
    void messagesOnTheirWay() {
        gather(APPRAISER, petitions.sent("bao-lam", TO_APPRAISER));
    }

    private void gather(String officer, String petition) {
        petitions.gather(officer, List.of(petition)).expectSuccess();
    }
}
