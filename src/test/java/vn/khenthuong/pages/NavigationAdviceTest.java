package vn.khenthuong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.khenthuong.kernel.Actor;

class NavigationAdviceTest {

    @Test
    @DisplayName("Không trang nào được hiện (API) thì không phần mềm nào bị hỏi; một trang hỏi mỗi phần mềm một lần")
    void askedOnceByAPage() {
        var asked = new ArrayList<String>();
        var modules = new DefaultListableBeanFactory();
        modules.registerSingleton("a", new FixedEntry(NavigationPlace.REPORTS, "Báo cáo", "/bao-cao", actor -> {
            asked.add(actor.userId());
            return true;
        }));
        var advice = new NavigationAdvice(
                new NavigationEntries(modules.getBeanProvider(NavigationEntry.class)),
                () -> Optional.of(new Actor("canbo.x", Set.of("canbo.x"))));

        var navigation = advice.navigation(new MockHttpServletRequest("GET", "/bao-cao"));
        assertThat(asked).isEmpty();

        assertThat(navigation.shown()).extracting(NavigationEntry::label).containsExactly("Báo cáo");
        assertThat(navigation.folded()).isEmpty();
        assertThat(asked).containsExactly("canbo.x");
    }
}
