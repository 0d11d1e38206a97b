package vn.chieng;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.chieng.database.OperatorWords;

/** Starts the paper, or runs one of its commands. */
@SpringBootApplication
public class ChiengApplication {

    public static void main(String[] args) {
        speakUtf8();
        var code = new Commands(OperatorWords.ofThisTerminal()).run(args);
        if (code != Launch.SERVING) {
            System.exit(code);
        }
    }

    /** Whatever the terminal's locale says: a service manager's often says nothing, and Vietnamese would be question marks. */
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
