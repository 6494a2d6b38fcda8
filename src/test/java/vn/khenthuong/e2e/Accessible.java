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
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(violation -> "%s: %s"
                                .formatted(
                                        violation.getId(),
                                        violation.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList()))
                        .toList();
        assertThat(grave)
                .as("serious and critical violations on %s", page.url())
                .isEmpty();
    }
}
