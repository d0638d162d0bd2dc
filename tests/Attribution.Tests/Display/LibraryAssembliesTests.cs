using System.Reflection;
using System.Runtime.Loader;
using Attribution.Display;

namespace Attribution.Tests.Display;

public class LibraryAssembliesTests
{
    private static readonly Assembly Some = typeof(Microsoft.FSharp.Core.Unit).Assembly;

    [Fact]
    public void AnOlderAssemblyOfTheHostServesWhoeverAsksForANewerOne() =>
        Assert.Same(Some, OfHost(Some.GetName().Name!, new Version(Some.GetName().Version!.Major + 1, 0)));

    [Fact]
    public void WhatTheHostDoesNotHaveIsLeftToOthers()
    {
        Assert.Null(OfHost("Nobody.Has.This", new Version(1, 0)));
        Assert.Null(OfHost("Nobody.Has.This", null));
    }

    private static Assembly? OfHost(string name, Version? version) =>
        LibraryAssemblies.OfHost(AssemblyLoadContext.Default, new AssemblyName(name) { Version = version });
}
