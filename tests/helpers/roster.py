"""A household roster as an XForm of our own: groups, repeats in repeats, a cascade, two languages, photos."""

from __future__ import annotations

ROSTER = """<?xml version="1.0" encoding="UTF-8"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
  <h:head>
    <h:title>Household roster</h:title>
    <model>
      <itext>
        <translation lang="English (en)" default="true()">
          <text id="person"><value>Person</value></text>
          <text id="name"><value>Name</value></text>
          <text id="sex"><value>Sex</value></text>
          <text id="female"><value>Woman</value></text>
          <text id="male"><value>Man</value></text>
          <text id="lone-A"><value>North</value></text>
          <text id="lone-B"><value>South</value></text>
        </translation>
        <translation lang="Português (pt)">
          <text id="person"><value>Pessoa</value></text>
          <text id="name"><value>Nome</value></text>
          <text id="sex"><value>Sexo</value></text>
          <text id="female"><value>Mulher</value></text>
          <text id="male"><value>Homem</value></text>
          <text id="lone-A"><value>Norte</value></text>
          <text id="lone-B"><value>Sul</value></text>
        </translation>
      </itext>
      <instance>
        <data id="roster" version="2026.1">
          <place><district/><village/></place>
          <person>
            <name/><sex/><pregnant/><photo/>
            <phone jr:template=""><number/></phone>
          </person>
          <people/>
          <orx:meta><orx:instanceID/></orx:meta>
        </data>
      </instance>
      <instance id="villages">
        <root>
          <item><name>nampula</name><label>Nampula</label><district>A</district></item>
          <item><name>rapale</name><label>Rapale</label><district>A</district></item>
          <item><name>moma</name><label>Moma</label><district>B</district></item>
        </root>
      </instance>
      <bind nodeset="/data/place/district" type="string" required="true()"/>
      <bind nodeset="/data/place/village" type="string"/>
      <bind nodeset="/data/person/name" type="string" required="true()"/>
      <bind nodeset="/data/person/sex" type="string"/>
      <bind nodeset="/data/person/pregnant" type="string" relevant="../sex = 'f'"/>
      <bind nodeset="/data/person/photo" type="binary"/>
      <bind nodeset="/data/person/phone/number" type="string"/>
      <bind nodeset="/data/people" type="int" calculate="count(/data/person)"/>
      <bind nodeset="/data/orx:meta/orx:instanceID" type="string" readonly="true()" jr:preload="uid"/>
    </model>
  </h:head>
  <h:body>
    <group ref="/data/place">
      <label>Place</label>
      <select1 ref="/data/place/district">
        <label>District</label>
        <item><label ref="jr:itext('lone-A')"/><value>A</value></item>
        <item><label ref="jr:itext('lone-B')"/><value>B</value></item>
      </select1>
      <select1 ref="/data/place/village">
        <label>Village</label>
        <itemset nodeset="instance('villages')/root/item[district = /data/place/district]">
          <value ref="name"/><label ref="label"/>
        </itemset>
      </select1>
    </group>
    <group ref="/data/person">
      <label ref="jr:itext('person')"/>
      <repeat nodeset="/data/person">
        <input ref="/data/person/name"><label ref="jr:itext('name')"/></input>
        <select1 ref="/data/person/sex">
          <label ref="jr:itext('sex')"/>
          <item><label ref="jr:itext('female')"/><value>f</value></item>
          <item><label ref="jr:itext('male')"/><value>m</value></item>
        </select1>
        <input ref="/data/person/pregnant"><label>Weeks of pregnancy</label></input>
        <upload ref="/data/person/photo" mediatype="image/*"><label>Photo</label></upload>
        <group ref="/data/person/phone">
          <label>Phone</label>
          <repeat nodeset="/data/person/phone">
            <input ref="/data/person/phone/number"><label>Number</label></input>
          </repeat>
        </group>
      </repeat>
    </group>
  </h:body>
</h:html>
"""
