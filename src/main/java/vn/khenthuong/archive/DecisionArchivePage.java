package vn.khenthuong.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;
import vn.khenthuong.tracking.Publications;

/** The page {@code /luu-tru}: issued decisions to take along for the archive. */
@Controller
class DecisionArchivePage {

    private final Publications publications;
    private final ArchiveAudience audience;
    private final Organization organization;
    private final CurrentActor currentActor;

    DecisionArchivePage(
            Publications publications, ArchiveAudience audience, Organization organization, CurrentActor currentActor) {
        this.publications = publications;
        this.audience = audience;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** A decision on the page. */
    record Line(String list, String round, int ordinal, String number, String date, String roundTitle, long rewarded) {

        static Line of(Publications.Decision decision) {
            return new Line(
                    new ListCode(decision.round(), decision.ordinal()).toString(),
                    decision.round(),
                    decision.ordinal(),
                    decision.number(),
                    Formats.day(decision.date()),
                    decision.roundTitle(),
                    decision.rewarded());
        }
    }

    @GetMapping("/luu-tru")
    String page(Model model) {
        var actor = currentActor.require();
        audience.require(actor);
        model.addAttribute(
                "dong", publications.decisions().stream().map(Line::of).toList());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "luu-tru";
    }

    /** How those come here who may. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        NavigationEntry archiveEntry(ArchiveAudience audience) {
            return new FixedEntry(NavigationPlace.ARCHIVE, "Lưu trữ", "/luu-tru", audience::includes);
        }
    }
}
