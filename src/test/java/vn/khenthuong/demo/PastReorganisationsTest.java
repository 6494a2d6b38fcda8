package vn.khenthuong.demo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khenthuong.demo.SeedRepository.Progress;
import vn.khenthuong.organization.Reorganisations;

@DisplayName("Bản trình diễn bắt đầu sau một lần sắp xếp bộ máy")
class PastReorganisationsTest {

    private final SeedRepository seeds = mock(SeedRepository.class);
    private final Reorganisations reorganisations = mock(Reorganisations.class);

    @Test
    @DisplayName("có ngay các đơn vị của ngày bắt đầu, lần lượt từng lần sắp xếp đã qua; lần chưa đến thì chưa")
    void unitsOfTheDay() {
        begunOn(LocalDate.of(2025, 3, 1));

        var inTurn = inOrder(reorganisations);
        inTurn.verify(reorganisations).takeUp(DemoReorganisations.DISTRICTS);
        inTurn.verify(reorganisations).takeUp(DemoReorganisations.DEPARTMENTS);
        verify(reorganisations, never()).takeUp(DemoReorganisations.DISTRICTS_END);
    }

    @Test
    @DisplayName("bắt đầu trước: không có gì, lịch sẽ mang đến")
    void before() {
        begunOn(LocalDate.of(2024, 11, 30));

        verify(reorganisations, never()).takeUp(any());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @DisplayName("đã mở từ trước, ở phiên bản trước: giữ nguyên các đơn vị")
    void olderOnesStay(Progress progress) {
        when(seeds.progress()).thenReturn(progress);
        new PastReorganisations(seeds, reorganisations, new DemoSettings(LocalDate.of(2025, 8, 1), false)).run();

        verify(reorganisations, never()).takeUp(any());
    }

    private void begunOn(LocalDate day) {
        when(seeds.progress()).thenReturn(Progress.NONE);
        new PastReorganisations(seeds, reorganisations, new DemoSettings(day, false)).run();
    }
}
