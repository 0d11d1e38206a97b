package vn.chieng;

import org.junit.jupiter.api.Test;

@ChiengTest
class ChiengApplicationTests {

    @Test
    void startsOnAnEmptyDatabase() {}
}
