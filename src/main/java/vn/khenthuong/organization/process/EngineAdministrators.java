package vn.khenthuong.organization.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.SecondAdministrator;

/** Counts who is in the group of administrators, wherever it comes from: the operator's settings or the register. */
@Repository
class EngineAdministrators implements SecondAdministrator {

    private static final int WANTED = 2;

    private final JdbcClient jdbc;

    EngineAdministrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isMissing() {
        return jdbc.sql("SELECT count(*) FROM public.act_id_membership WHERE group_id_ = :group")
                        .param("group", Bodies.ADMINISTRATORS)
                        .query(Integer.class)
                        .single()
                < WANTED;
    }
}
