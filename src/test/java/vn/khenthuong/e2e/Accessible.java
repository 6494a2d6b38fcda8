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
        check(new AxeBuilder(page), page.url());
    }

    /** The same for a part of a page the rest of which is not ours. */
    static void check(Page page, String part) {
        check(new AxeBuilder(page).include(part), page.url() + " " + part);
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
