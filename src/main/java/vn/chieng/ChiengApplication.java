package vn.chieng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the paper. */
@SpringBootApplication
public class ChiengApplication {

    public static void main(String[] args) {
        SpringApplication.run(ChiengApplication.class, args);
    }
}
