package vn.khenthuong.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.LetterheadSettings;

/** Where one is, and whom to ask: what stands at the sign-in and on the home page. */
@Component
public class FrontDoor {

    private final FrontDoorSettings settings;
    private final LetterheadSettings letterhead;
    private final Organization organization;
    private final Clock clock;

    FrontDoor(FrontDoorSettings settings, LetterheadSettings letterhead, Organization organization, Clock clock) {
        this.settings = settings;
        this.letterhead = letterhead;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The names of the day.
     *
     * @param authority of the province, in capitals as on its letters
     * @param focalAgency the department that receives and consolidates today
     * @param appraiser the department that appraises today
     * @param help whom to ask, in a sentence
     */
    public record Names(String authority, String system, String focalAgency, String appraiser, String help) {}

    public Names names() {
        var today = LocalDate.now(clock);
        var focalAgency = organization.holder(Function.FOCAL_AGENCY, today).name();
        return new Names(
                letterhead.authority(),
                settings.system(),
                focalAgency,
                organization.holder(Function.APPRAISER, today).name(),
                settings.help().isBlank() ? askAdministrators(focalAgency) : settings.help());
    }

    private static String askAdministrators(String focalAgency) {
        return "Quên mật khẩu, chưa có tài khoản hoặc cần trợ giúp: hỏi quản trị viên hệ thống, qua %s."
                .formatted(focalAgency);
    }
}
