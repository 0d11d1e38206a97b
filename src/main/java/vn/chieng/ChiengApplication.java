package vn.chieng;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.chieng.database.OperatorWords;

/** Starts the paper, or runs one of its commands. */
@SpringBootApplication
public class ChiengApplication {

    public static void main(String[] args) {
        var code = new Commands(OperatorWords.ofThisTerminal()).run(args);
        if (code != Launch.SERVING) {
            System.exit(code);
        }
    }
}
