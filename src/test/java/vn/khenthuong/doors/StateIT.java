package vn.khenthuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.Bookmark;
import vn.khenthuong.support.IntegrationTest;

/** The tests that must find whatever a refused request changes are only as good as the way they look. */
@IntegrationTest
@DisplayName("Thấy mọi thay đổi trong cơ sở dữ liệu")
class StateIT {

    private static final String TABLE = "public.act_ge_property";

    private final JdbcClient jdbc;
    private final Bookmark bookmark;
    private State state;

    StateIT(@Autowired JdbcClient jdbc, @Autowired Bookmark bookmark) {
        this.jdbc = jdbc;
        this.bookmark = bookmark;
    }

    @BeforeEach
    void look() {
        state = new State(jdbc);
    }

    @Test
    @DisplayName("thêm, sửa, xoá, đổi rồi trả lại")
    void everyChange() {
        assertThat(state.changes()).isEmpty();
        execute("INSERT INTO public.act_ge_property (name_, value_, rev_) VALUES ('state', 'a', 1)");
        assertThat(state.changes()).containsExactly(TABLE);
        execute("UPDATE public.act_ge_property SET value_ = 'b' WHERE name_ = 'state'");
        assertThat(state.changes()).containsExactly(TABLE);
        execute("UPDATE public.act_ge_property SET value_ = 'b' WHERE name_ = 'state'");
        assertThat(state.changes()).as("the same contents").isEmpty();
        execute("DELETE FROM public.act_ge_property WHERE name_ = 'state'");
        assertThat(state.changes()).containsExactly(TABLE);
    }

    @Test
    @DisplayName("sau khi trở về chỗ đã đánh dấu")
    void afterGoingBack() {
        bookmark.place();
        execute("UPDATE public.act_ge_property SET value_ = value_ || '0' WHERE name_ = 'next.dbid'");
        assertThat(state.changes()).containsExactly(TABLE);
        bookmark.goBack();
        state.look();
        assertThat(state.changes()).isEmpty();
        execute("UPDATE public.act_ge_property SET value_ = value_ || '0' WHERE name_ = 'next.dbid'");
        assertThat(state.changes()).containsExactly(TABLE);
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
