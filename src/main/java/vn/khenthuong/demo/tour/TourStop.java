package vn.khenthuong.demo.tour;

/** One stop of the tour. It reads its state from the data, however that came about; nothing of the tour itself is remembered. */
interface TourStop {

    StopView view();
}
