package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;

@DisplayName("Hồ sơ của chính mình (A-36)")
class NomineesTest {

    private static final String NUMBER = "SK2023-DI-LINH-0001";

    private final Organization organization = mock(Organization.class);
    private final NamesakeRepository statements = mock(NamesakeRepository.class);
    private final Nominees nominees =
            new Nominees(organization, statements, () -> Optional.of(new Actor("an", Set.of())));

    @BeforeEach
    void aPersonWithTwoAccountsAndAnother() {
        when(organization.nameOf("an")).thenReturn("Nguyễn Văn An");
        when(organization.nameOf("an.cu")).thenReturn("N. V. An");
        when(organization.nameOf("binh")).thenReturn("Trần Thị Bình");
        when(organization.accountsOf(anyString())).thenAnswer(asked -> Set.of(asked.<String>getArgument(0)));
        when(organization.accountsOf("an")).thenReturn(Set.of("an", "an.cu"));
        when(organization.accountsOf("an.cu")).thenReturn(Set.of("an", "an.cu"));
        when(organization.officialsNamed("Nguyễn Văn An"))
                .thenReturn(List.of(new Official("an", "Nguyễn Văn An", "an@khenthuong.local")));
        when(statements.of(any())).thenReturn(List.of());
    }

    @Test
    @DisplayName(
            "cá nhân cùng tên: mọi tài khoản của người ấy bị ngăn; người khác thì không, và không hỏi cơ sở dữ liệu")
    void individual() {
        var own = nominee(NomineeType.INDIVIDUAL, "ông NGUYỄN VĂN AN");
        assertThat(nominees.ownOf(List.of(own), "an")).contains(NUMBER);
        assertThat(nominees.ownOf(List.of(own), "an.cu")).contains(NUMBER);
        assertThatThrownBy(() -> nominees.requireAnother(List.of(own)))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage(OwnDossiers.REFUSAL);
        org.mockito.Mockito.clearInvocations(statements);
        assertThat(nominees.ownOf(List.of(own), "binh")).isEmpty();
        verify(statements, never()).of(any());
    }

    @Test
    @DisplayName("hộ gia đình mang tên chủ hộ thì như cá nhân; tập thể không là hồ sơ của riêng ai")
    void kinds() {
        assertThat(nominees.ownOf(List.of(nominee(NomineeType.HOUSEHOLD, "Hộ ông Nguyễn Văn An")), "an"))
                .isPresent();
        assertThat(nominees.ownOf(List.of(nominee(NomineeType.COLLECTIVE, "Tổ ông Nguyễn Văn An")), "an"))
                .isEmpty();
    }

    @Test
    @DisplayName("đã xác nhận là người khác: được làm, bằng tài khoản nào cũng vậy; ở hồ sơ khác thì vẫn bị ngăn")
    void stated() {
        when(statements.of(any()))
                .thenReturn(List.of(new NamesakeRepository.Row(NUMBER, "an", "lanhdao.di-linh", "Khác ngày sinh")));
        var own = nominee(NomineeType.INDIVIDUAL, "Nguyễn Văn An");
        var elsewhere = nominees.of("SK2023-DI-LINH-0002", NomineeType.INDIVIDUAL, "Nguyễn Văn An");
        assertThatCode(() -> nominees.requireAnother(List.of(own), "an")).doesNotThrowAnyException();
        assertThat(nominees.ownOf(List.of(own), "an.cu")).isEmpty();
        assertThat(nominees.ownOf(List.of(own, elsewhere), "an")).contains("SK2023-DI-LINH-0002");
        assertThat(nominees.accounts(List.of(own, elsewhere)))
                .isEqualTo(Map.of(NUMBER, Set.of(), "SK2023-DI-LINH-0002", Set.of("an", "an.cu")));
    }

    @Test
    @DisplayName("hai người trùng tên: xác nhận về một người không mở đường cho người kia")
    void twoOfOneName() {
        when(organization.nameOf("binh")).thenReturn("Nguyễn Văn An");
        when(statements.of(any()))
                .thenReturn(List.of(new NamesakeRepository.Row(NUMBER, "an", "lanhdao.di-linh", "Khác ngày sinh")));
        var own = List.of(nominee(NomineeType.INDIVIDUAL, "Nguyễn Văn An"));
        assertThat(nominees.ownOf(own, "an")).isEmpty();
        assertThat(nominees.ownOf(own, "binh")).isPresent();
    }

    private Nominees.Nominee nominee(NomineeType type, String name) {
        return nominees.of(NUMBER, type, name);
    }
}
