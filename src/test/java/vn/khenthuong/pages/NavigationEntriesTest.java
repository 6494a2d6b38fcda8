package vn.khenthuong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import vn.khenthuong.kernel.Actor;

class NavigationEntriesTest {

    private final DefaultListableBeanFactory modules = new DefaultListableBeanFactory();
    private final NavigationEntries entries = new NavigationEntries(modules.getBeanProvider(NavigationEntry.class));

    @Test
    @DisplayName(
            "Mục nào không ai trong vai trò dùng được thì không có; thứ tự theo chỗ của mục, không theo tên phần mềm đặt ra nó")
    void usableAndInOrder() {
        add("a", new FixedEntry(NavigationPlace.HELP, "Trợ giúp", "/huong-dan", actor -> true));
        add("b", new FixedEntry(NavigationPlace.REPORTS, "Báo cáo", "/bao-cao", actor -> actor.isIn("canbo.x")));
        add("c", new FixedEntry(NavigationPlace.HOME, "Trang chủ", "/trang-chu", actor -> true));

        assertThat(entries.of(new Actor("canbo.x", Set.of("canbo.x"))))
                .extracting(NavigationEntry::label)
                .containsExactly("Trang chủ", "Báo cáo", "Trợ giúp");
        assertThat(entries.of(new Actor("giamsat", Set.of("giamsat"))))
                .extracting(NavigationEntry::label)
                .containsExactly("Trang chủ", "Trợ giúp");
    }

    private void add(String name, NavigationEntry entry) {
        modules.registerSingleton(name, entry);
    }
}
