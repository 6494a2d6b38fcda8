package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PersonLink;

@DisplayName("Việc đã làm khi hai tài khoản còn là một người")
class LinkedAccountsTest {

    private static final Instant FROM = Instant.parse("2023-05-10T01:00:00Z");
    private static final Instant UNTIL = Instant.parse("2023-05-12T01:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-05-10T00:59:59Z, false",
        "2023-05-10T01:00:00Z, true",
        "2023-05-12T00:59:59Z, true",
        "2023-05-12T01:00:00Z, false"
    })
    @DisplayName("là của cả hai trong lúc ấy, không trước, không sau; hỏi từ bên nào cũng vậy")
    void meanwhile(Instant done, boolean both) {
        var organization = linked(FROM);
        assertThat(organization.isDeedOf("canbo.da-teh", new Deed("canbo.da-huoai", done)))
                .isEqualTo(both);
        assertThat(organization.isDeedOf("canbo.da-huoai", new Deed("canbo.da-teh", done)))
                .isEqualTo(both);
        assertThat(organization.isDeedOf("giamsat", new Deed("canbo.da-teh", done)))
                .isFalse();
    }

    @Test
    @DisplayName("không ai biết từ bao giờ là từ trước đến nay; tự mình làm thì bao giờ cũng là mình")
    void always() {
        var organization = linked(null);
        assertThat(organization.isDeedOf("canbo.da-teh", new Deed("canbo.da-huoai", Instant.EPOCH)))
                .isTrue();
        assertThat(organization.isDeedOf("giamsat", new Deed("giamsat", UNTIL))).isTrue();
        assertThat(organization.formerlyOneWith("canbo.da-teh"))
                .extracting(PersonLink::other)
                .containsExactly("canbo.da-huoai");
        assertThat(organization.formerlyOneWith("giamsat")).isEmpty();
    }

    private static Organization linked(Instant from) {
        var links = List.of(
                new PersonLink("canbo.da-huoai", "canbo.da-teh", from, UNTIL),
                new PersonLink("canbo.da-teh", "canbo.da-huoai", from, UNTIL));
        return new CachedOrganization(
                () -> TestOrganization.data().withLinks(links), mock(OperatorAccounts.class), Clock.systemUTC());
    }
}
