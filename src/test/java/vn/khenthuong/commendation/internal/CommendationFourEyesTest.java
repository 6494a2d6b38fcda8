package vn.khenthuong.commendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;

@DisplayName("Bốn mắt của danh sách Giấy khen")
class CommendationFourEyesTest {

    private static final String PREPARE = "userTask_prepareCommendation";
    private static final String DECIDE = "userTask_decideCommendation";

    private final Organization organization = mock(Organization.class);
    private final CommendationFourEyes fourEyes = new CommendationFourEyes(organization);

    @BeforeEach
    void people() {
        when(organization.isDeedOf(anyString(), any()))
                .thenAnswer(call ->
                        accountsOf(call.getArgument(1, Deed.class).by()).contains(call.getArgument(0, String.class)));
        when(organization.accountsOf(anyString())).thenAnswer(call -> Set.of(call.getArgument(0, String.class)));
        when(organization.nameOf("head")).thenReturn("Trần Văn Dũng");
        when(organization.nameOf("officer")).thenReturn("Lê Thị Hoà");
        when(organization.nameOf("other")).thenReturn("Cil Ha Krong");
        when(organization.nameOf("head.too")).thenReturn("Trần Văn Dũng");
    }

    @Test
    @DisplayName("người lập không quyết định, cũng không qua tài khoản thứ hai")
    void whoPreparedDoesNotDecide() {
        assertThat(fourEyes.objection(preparedBy("head"), List.of(), DECIDE, "head"))
                .contains(CommendationFourEyes.PREPARED_IT);
        assertThat(fourEyes.objection(preparedBy("head"), List.of(), DECIDE, "head.too"))
                .contains(CommendationFourEyes.PREPARED_IT);
        assertThat(fourEyes.objection(preparedBy("head"), List.of(), PREPARE, "head"))
                .isEmpty();
        assertThat(fourEyes.objection(preparedBy("officer"), List.of(), DECIDE, "head"))
                .isEmpty();
    }

    @Test
    @DisplayName("không ai quyết định, lập khen thưởng của chính mình; câu từ chối chỉ cách làm tiếp")
    void nobodysOwn() {
        var own = List.of(entry(NomineeType.INDIVIDUAL, "Ông TRẦN VĂN DŨNG"));
        assertThat(fourEyes.objection(preparedBy("officer"), own, DECIDE, "head"))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("TRẦN VĂN DŨNG").contains("ký thay (KT.)"));
        assertThat(fourEyes.objection(preparedBy("officer"), own, DECIDE, "other"))
                .isEmpty();
        assertThat(fourEyes.objection(
                        preparedBy(null),
                        List.of(entry(NomineeType.HOUSEHOLD, "Hộ bà Lê Thị Hòa")),
                        PREPARE,
                        "officer"))
                .isPresent();
    }

    @Test
    @DisplayName("tập thể không là của riêng ai")
    void aCollectiveIsNobodys() {
        assertThat(fourEyes.objection(
                        preparedBy("officer"),
                        List.of(entry(NomineeType.COLLECTIVE, "Tổ Trần Văn Dũng")),
                        DECIDE,
                        "head"))
                .isEmpty();
    }

    private static Commended entry(NomineeType type, String name) {
        return new Commended(1, type, name, null, "Giúp hộ nghèo");
    }

    private static Set<String> accountsOf(String user) {
        return user.equals("head") ? Set.of("head", "head.too") : Set.of(user);
    }

    private static Commendation preparedBy(String user) {
        return new Commendation(
                new CommendationNumber(2023, "dam-rong", 1),
                Occasion.YEARLY,
                CommendationState.PREPARED,
                new Commendation.Counts(0, 1, 0),
                "officer",
                Instant.EPOCH,
                user == null ? null : new Deed(user, Instant.EPOCH),
                null,
                null,
                null,
                null,
                null);
    }
}
