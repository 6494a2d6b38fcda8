package vn.khenthuong.organization.process;

import java.util.Collections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SecondAdministrator;

/**
 * Counts who is in the group of administrators, wherever it comes from: the operator's settings or the register. One person with two
 * accounts is one.
 */
@Repository
class EngineAdministrators implements SecondAdministrator {

    private static final int WANTED = 2;

    private final JdbcClient jdbc;
    private final Organization organization;

    EngineAdministrators(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    @Override
    public boolean isMissing() {
        return jdbc
                        .sql("SELECT DISTINCT user_id_ FROM public.act_id_membership WHERE group_id_ = :group")
                        .param("group", Bodies.ADMINISTRATORS)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(user -> Collections.min(organization.accountsOf(user)))
                        .distinct()
                        .count()
                < WANTED;
    }
}
