package org.augenhoehe.methods;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever uses the library reads what a type is, what a method does and what it refuses, in the sources
/// themselves: they are taken apart by the compiler here.
class DocumentationTest {
    private static final List<Described> ALL = new ArrayList<>();

    /// Something public, with the documentation in front of it.
    private record Described(
            String name, Tree tree, @Nullable DocCommentTree says, Throwing throwing) {
        List<String> missingThrows() {
            return throwing.by((MethodTree) tree).stream()
                    .filter(kind -> says == null
                            || says.getBlockTags().stream()
                                    .noneMatch(tag -> tag instanceof ThrowsTree said
                                            && said.getExceptionName()
                                                    .getSignature()
                                                    .equals(kind)))
                    .toList();
        }
    }

    @BeforeAll
    static void readTheSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java"))
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Public(docs, new Throwing(unit)).scan(new TreePath(unit), null);
            }
        }
        assertThat(ALL).hasSizeGreaterThan(300);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(of(ClassTree.class)).hasSizeGreaterThan(100);
        assertThat(of(ClassTree.class).stream()
                        .filter(type -> type.says() == null)
                        .map(Described::name))
                .isEmpty();
    }

    @Test
    void everyPublicMethodAndConstantSaysWhatItDoes() {
        assertThat(Stream.concat(of(MethodTree.class).stream(), of(VariableTree.class).stream())
                        .filter(member -> member.says() == null)
                        .map(Described::name))
                .isEmpty();
    }

    @Test
    void everyPublicMethodThatThrowsSaysWhat() {
        assertThat(of(MethodTree.class).stream()
                        .flatMap(method ->
                                method.missingThrows().stream().map(kind -> method.name() + " throws " + kind)))
                .isEmpty();
    }

    @Test
    void everyPartOfAPublicRecordIsDescribed() {
        assertThat(of(ClassTree.class).stream()
                        .filter(type -> type.tree().getKind() == Tree.Kind.RECORD)
                        .flatMap(type -> parts((ClassTree) type.tree())
                                .filter(part -> !described(type, part))
                                .map(part -> type.name() + "." + part)))
                .isEmpty();
    }

    private static Stream<String> parts(ClassTree record) {
        return record.getMembers().stream()
                .filter(member -> member instanceof VariableTree)
                .map(member -> (VariableTree) member)
                .filter(field -> !field.getModifiers().toString().contains("static"))
                .map(field -> field.getName().toString());
    }

    private static boolean described(Described type, String part) {
        return type.says() != null
                && type.says().getBlockTags().stream()
                        .anyMatch(tag -> tag instanceof ParamTree said
                                && said.getName().getName().contentEquals(part));
    }

    private static List<Described> of(Class<? extends Tree> kind) {
        return ALL.stream().filter(each -> kind.isInstance(each.tree())).toList();
    }

    /// Collects what is public, inside and out.
    private static final class Public extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private final Throwing throwing;

        Public(DocTrees docs, Throwing throwing) {
            this.docs = docs;
            this.throwing = throwing;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!isPublic(type.getModifiers().toString())) {
                return null;
            }
            add(type, type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean made = method.getReturnType() == null;
            if (isPublic(method.getModifiers().toString())
                    && !method.getModifiers().toString().contains("@Override")
                    // A constructor of a record that refuses nothing has nothing to say.
                    && !(made
                            && inside().getKind() == Tree.Kind.RECORD
                            && throwing.by(method).isEmpty())) {
                add(method, inside().getSimpleName() + "." + method.getName());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
            String modifiers = field.getModifiers().toString();
            if (modifiers.contains("public") && modifiers.contains("static") && inside().getKind() != Tree.Kind.ENUM) {
                add(field, inside().getSimpleName() + "." + field.getName());
            }
            return null;
        }

        private boolean isPublic(String modifiers) {
            boolean within = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                    && outer.getKind() == Tree.Kind.INTERFACE;
            return modifiers.contains("public") || within && !modifiers.contains("private");
        }

        private ClassTree inside() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private void add(Tree tree, String name) {
            ALL.add(new Described(name, tree, docs.getDocCommentTree(getCurrentPath()), throwing));
        }
    }
}
