package dev.bindery.tests;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The places in source files where an object of the compiler becomes text by itself: {@code element.toString()},
 * {@code "" + element}, {@code String.valueOf(element)} and the like. In class files most of these are calls of
 * {@code Object.toString} or are not there at all, so javac is asked what it sees.
 */
final class CompilerTexts extends TreePathScanner<Void, Void> {
    private static final List<String> OBJECTS = List.of(
            "javax.lang.model.AnnotatedConstruct",
            "javax.lang.model.element.AnnotationMirror",
            "javax.lang.model.element.AnnotationValue");
    private static final Set<String> WRITERS = Set.of(
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.Objects",
            "java.util.StringJoiner",
            "java.util.Formatter");

    private final JavacTask task;
    private final Trees trees;
    private final List<String> found = new ArrayList<>();

    private CompilerTexts(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    /** The places in some files, which must compile with a class path. */
    static List<String> in(Collection<Path> sources, Collection<Path> classPath) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        try (StandardJavaFileManager files = javac.getStandardFileManager(messages, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    files,
                    messages,
                    List.of("-proc:none", "-implicit:none", "-cp", path),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            CompilerTexts texts = new CompilerTexts(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            if (messages.getDiagnostics().stream().anyMatch(message -> message.getKind() == Diagnostic.Kind.ERROR)) {
                throw new IllegalStateException("The sources do not compile: " + messages.getDiagnostics());
            }
            units.forEach(unit -> texts.scan(unit, null));
            return texts.found;
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        Element method = trees.getElement(getCurrentPath());
        if (method != null && method.getEnclosingElement() instanceof TypeElement owner) {
            if (method.getSimpleName().contentEquals("toString")
                    && call.getMethodSelect() instanceof MemberSelectTree select) {
                check(call, select.getExpression(), getCurrentPath());
            }
            if (WRITERS.contains(owner.getQualifiedName().toString())
                    && !method.getSimpleName().contentEquals("equals")) {
                call.getArguments().forEach(argument -> check(call, argument, getCurrentPath()));
            }
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
        if (reference.getName().contentEquals("toString")) {
            check(reference, reference.getQualifierExpression(), getCurrentPath());
        }
        return super.visitMemberReference(reference, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree operation, Void nothing) {
        if (operation.getKind() == Tree.Kind.PLUS) {
            check(operation, operation.getLeftOperand(), getCurrentPath());
            check(operation, operation.getRightOperand(), getCurrentPath());
        }
        return super.visitBinary(operation, nothing);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
        check(assignment, assignment.getExpression(), getCurrentPath());
        return super.visitCompoundAssignment(assignment, nothing);
    }

    private void check(Tree place, ExpressionTree expression, TreePath parent) {
        TypeMirror type = trees.getTypeMirror(new TreePath(parent, expression));
        if (type != null && type.getKind() != TypeKind.NULL && isOfTheCompiler(type)) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, place));
            found.add(Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + line + ": " + place);
        }
    }

    private boolean isOfTheCompiler(TypeMirror type) {
        return OBJECTS.stream()
                .map(task.getElements()::getTypeElement)
                .anyMatch(object -> object != null && task.getTypes().isSubtype(type, object.asType()));
    }
}
