package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Set;

/** What axe-core finds on a page. */
final class Accessible {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessible() {}

    /** No violation that is serious or critical; names the rule and the elements otherwise. */
    static void check(Page page) {
        check(axe(page), page.url());
    }

    /** The same for a part of a page the rest of which is not ours. */
    static void check(Page page, String part) {
        check(axe(page).include(part), page.url() + " " + part);
    }

    /** What it finds in several frames it puts together in a browser session of its own; where there is one, that is spared. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(page.frames().size() == 1);
    }

    private static void check(AxeBuilder axe, String what) {
        var grave = axe.analyze().getViolations().stream()
                .filter(violation -> GRAVE.contains(violation.getImpact()))
                .map(violation -> "%s: %s"
                        .formatted(
                                violation.getId(),
                                violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .toList();
        assertThat(grave).as("serious and critical violations on %s", what).isEmpty();
    }
}
